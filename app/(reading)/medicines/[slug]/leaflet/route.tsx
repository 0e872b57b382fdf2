import { LeafletPage } from '../../../../../components/leaflet/leaflet-page.tsx'
import { capitalised } from '../../../../../lib/derive/a-to-z.ts'
import { deriveLeaflet } from '../../../../../lib/derive/papers/leaflet.ts'
import { leafletPath } from '../../../../../lib/paths.ts'
import { entryRoute } from '../../../../reading-route.tsx'

export const dynamic = 'force-static'
export const dynamicParams = false

export const { generateStaticParams, GET } = entryRoute(
  (index) => index.medicine,
  (medicine, index) => ({
    head: {
      title: `${capitalised(medicine.name)} leaflet`,
      description: `A leaflet about ${medicine.name} to print.`,
      path: leafletPath(medicine.slug),
    },
    styles: ['leaflet'],
    body: <LeafletPage medicine={medicine} view={deriveLeaflet(medicine, index)} site={index.library.site} />,
  }),
)
