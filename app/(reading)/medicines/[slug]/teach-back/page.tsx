import '../../../../styles/reading.css'
import '../../../../styles/leaflet.css'
import '../../../../styles/sheets.css'
import { TeachBackPage } from '../../../../../components/leaflet/teach-back-page.tsx'
import { capitalised } from '../../../../../lib/derive/a-to-z.ts'
import { derivePaper } from '../../../../../lib/derive/papers/paper.ts'
import { deriveTeachBack } from '../../../../../lib/derive/papers/teach-back.ts'
import { teachBackPath } from '../../../../../lib/site.ts'
import { pageRoute } from '../../../../page-route.tsx'

const route = pageRoute(
  (index) => index.medicine,
  (medicine) => ({
    title: `${capitalised(medicine.name)} teach-back card`,
    description: `What to ask for when you have explained ${medicine.name}.`,
    path: teachBackPath(medicine.slug),
  }),
)

export const dynamicParams = false
export const { generateStaticParams, generateMetadata } = route

export default route.page((medicine, index) => {
  const { site } = index.library
  return {
    body: (
      <TeachBackPage
        medicine={medicine}
        paper={derivePaper(medicine, site)}
        prompts={deriveTeachBack(medicine, index)}
        site={site}
      />
    ),
  }
})
