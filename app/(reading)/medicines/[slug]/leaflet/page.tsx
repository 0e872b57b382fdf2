import '../../../../styles/reading.css'
import '../../../../styles/leaflet.css'
import { LeafletPage } from '../../../../../components/leaflet/leaflet-page.tsx'
import { capitalised } from '../../../../../lib/derive/a-to-z.ts'
import { deriveLeaflet } from '../../../../../lib/derive/leaflet.ts'
import { getIndex } from '../../../../../lib/library.ts'
import { leafletPath } from '../../../../../lib/site.ts'
import { pageRoute, type RouteProps } from '../../../../page-route.ts'

const route = pageRoute((index) => index.medicine, (medicine) => ({ title: `${capitalised(medicine.name)} leaflet`, description: `A leaflet about ${medicine.name} to print.`, path: leafletPath(medicine.slug) }))

export const dynamicParams = false
export const { generateStaticParams, generateMetadata } = route

export default async function Page(props: RouteProps) {
  const medicine = await route.entryOf(props)
  const index = getIndex()
  return <LeafletPage medicine={medicine} view={deriveLeaflet(medicine, index)} site={index.library.site} />
}
