import '../../../../styles/reading.css'
import '../../../../styles/leaflet.css'
import { LeafletPage } from '../../../../../components/leaflet/leaflet-page.tsx'
import { capitalised } from '../../../../../lib/derive/a-to-z.ts'
import { deriveLeaflet } from '../../../../../lib/derive/papers/leaflet.ts'
import { leafletPath } from '../../../../../lib/site.ts'
import { pageRoute } from '../../../../page-route.tsx'

const route = pageRoute(
  (index) => index.medicine,
  (medicine) => ({
    title: `${capitalised(medicine.name)} leaflet`,
    description: `A leaflet about ${medicine.name} to print.`,
    path: leafletPath(medicine.slug),
  }),
)

export const dynamicParams = false
export const { generateStaticParams, generateMetadata } = route

export default route.page((medicine, index) => ({
  body: <LeafletPage medicine={medicine} view={deriveLeaflet(medicine, index)} site={index.library.site} />,
}))
