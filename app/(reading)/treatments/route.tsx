import { TreatmentsPage } from '../../../components/browse/treatments-page.tsx'
import { byName } from '../../../lib/derive/library-index.ts'
import { formatStructuredData, webPage } from '../../../lib/publish/json-ld.ts'
import { cancerPath, treatmentPath, treatmentsPath, typePath } from '../../../lib/paths.ts'
import { readingRoute } from '../../reading-route.tsx'

export const dynamic = 'force-static'

export const GET = readingRoute(({ library }) => {
  const groups = [
    {
      id: 'treatments',
      heading: 'Medicines given together',
      rows: byName(library.treatments).map(({ slug, name, summary }) => ({
        name,
        href: treatmentPath(slug),
        gloss: summary,
      })),
    },
    {
      id: 'types',
      heading: 'Types of medicine',
      rows: library.types.map(({ id, name, what }) => ({ name, href: typePath(id), gloss: what })),
    },
    {
      id: 'cancers',
      heading: 'Cancers',
      rows: byName(library.cancers).map(({ id, name, what }) => ({ name, href: cancerPath(id), gloss: what })),
    },
  ].filter(({ rows }) => rows.length > 0)
  return {
    head: { title: 'Treatments', path: treatmentsPath },
    styles: ['browse'],
    body: (
      <TreatmentsPage
        groups={groups}
        site={library.site}
        structuredData={formatStructuredData(
          webPage('CollectionPage', null, [{ name: 'Treatments', path: treatmentsPath }], library.site),
        )}
      />
    ),
  }
})
