import { MedicinesPage } from '../../../components/browse/medicines-page.tsx'
import { deriveAtoZ } from '../../../lib/derive/a-to-z.ts'
import { formatStructuredData, webPage } from '../../../lib/publish/json-ld.ts'
import { medicinesPath } from '../../../lib/paths.ts'
import { readingRoute } from '../../reading-route.tsx'

export const dynamic = 'force-static'

export const GET = readingRoute(({ library: { medicines, site } }) => ({
  head: { title: 'Medicines A to Z', path: medicinesPath },
  styles: ['browse'],
  body: (
    <MedicinesPage
      count={medicines.length}
      letters={deriveAtoZ(medicines)}
      site={site}
      structuredData={formatStructuredData(
        webPage('CollectionPage', null, [{ name: 'Medicines A to Z', path: medicinesPath }], site),
      )}
    />
  ),
}))
