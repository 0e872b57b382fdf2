import '../../../../../styles/reading.css'
import '../../../../../styles/leaflet.css'
import '../../../../../styles/leaflet-large.css'
import { LeafletPage } from '../../../../../../components/leaflet/leaflet-page.tsx'
import { capitalised } from '../../../../../../lib/derive/a-to-z.ts'
import { deriveLeaflet } from '../../../../../../lib/derive/papers/leaflet.ts'
import { largePrintPath } from '../../../../../../lib/site.ts'
import { pageRoute } from '../../../../../page-route.tsx'

const route = pageRoute(
  (index) => index.medicine,
  (medicine) => ({
    title: `${capitalised(medicine.name)} leaflet, large print`,
    description: `A leaflet about ${medicine.name} to print in large print.`,
    path: largePrintPath(medicine.slug),
  }),
)

export const dynamicParams = false
export const { generateStaticParams, generateMetadata } = route

export default route.page((medicine, index) => ({
  body: <LeafletPage large medicine={medicine} view={deriveLeaflet(medicine, index)} site={index.library.site} />,
}))
