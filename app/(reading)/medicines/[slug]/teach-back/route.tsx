import { TeachBackPage } from '../../../../../components/leaflet/teach-back-page.tsx'
import { capitalised } from '../../../../../lib/derive/a-to-z.ts'
import { derivePaper } from '../../../../../lib/derive/papers/paper.ts'
import { deriveTeachBack } from '../../../../../lib/derive/papers/teach-back.ts'
import { teachBackPath } from '../../../../../lib/paths.ts'
import { entryRoute } from '../../../../reading-route.tsx'

export const dynamic = 'force-static'
export const dynamicParams = false

export const { generateStaticParams, GET } = entryRoute(
  (index) => index.medicine,
  (medicine, index) => {
    const { site } = index.library
    return {
      head: {
        title: `${capitalised(medicine.name)} teach-back card`,
        description: `What to ask for when you have explained ${medicine.name}.`,
        path: teachBackPath(medicine.slug),
      },
      styles: ['leaflet', 'sheets'],
      body: (
        <TeachBackPage
          medicine={medicine}
          paper={derivePaper(medicine, site)}
          prompts={deriveTeachBack(medicine, index)}
          site={site}
        />
      ),
    }
  },
)
