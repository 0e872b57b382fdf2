import '../../../../styles/reading.css'
import '../../../../styles/leaflet.css'
import '../../../../styles/sheets.css'
import { TeachBackPage } from '../../../../../components/leaflet/teach-back-page.tsx'
import { capitalised } from '../../../../../lib/derive/a-to-z.ts'
import { derivePaper } from '../../../../../lib/derive/paper.ts'
import { deriveTeachBack } from '../../../../../lib/derive/teach-back.ts'
import { getIndex } from '../../../../../lib/library.ts'
import { teachBackPath } from '../../../../../lib/site.ts'
import { pageRoute, type RouteProps } from '../../../../page-route.ts'

const route = pageRoute((index) => index.medicine, (medicine) => ({ title: `${capitalised(medicine.name)} teach-back card`, description: `What to ask for when you have explained ${medicine.name}.`, path: teachBackPath(medicine.slug) }))

export const dynamicParams = false
export const { generateStaticParams, generateMetadata } = route

export default async function Page(props: RouteProps) {
  const medicine = await route.entryOf(props)
  const index = getIndex()
  const { site } = index.library
  return <TeachBackPage medicine={medicine} paper={derivePaper(medicine, site)} prompts={deriveTeachBack(medicine, index)} site={site} />
}
