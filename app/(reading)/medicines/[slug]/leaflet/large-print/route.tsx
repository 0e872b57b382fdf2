import { LeafletPage } from '../../../../../../components/leaflet/leaflet-page.tsx'
import { capitalised } from '../../../../../../lib/derive/a-to-z.ts'
import { deriveLeaflet } from '../../../../../../lib/derive/papers/leaflet.ts'
import { largePrintPath } from '../../../../../../lib/paths.ts'
import { entryRoute } from '../../../../../reading-route.tsx'

export const dynamic = 'force-static'
export const dynamicParams = false

export const { generateStaticParams, GET } = entryRoute(
  (index) => index.medicine,
  (medicine, index) => ({
    head: {
      title: `${capitalised(medicine.name)} leaflet, large print`,
      description: `A leaflet about ${medicine.name} to print in large print.`,
      path: largePrintPath(medicine.slug),
    },
    styles: ['leaflet', 'leaflet-large'],
    body: <LeafletPage large medicine={medicine} view={deriveLeaflet(medicine, index)} site={index.library.site} />,
  }),
)
