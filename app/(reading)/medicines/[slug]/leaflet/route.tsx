import { LeafletPage } from '../../../../../components/leaflet/leaflet-page.tsx'
import { paperTools, sizeTool } from '../../../../../components/leaflet/leaflet-tools.ts'
import { capitalised } from '../../../../../lib/derive/a-to-z.ts'
import { deriveLeaflet } from '../../../../../lib/derive/papers/leaflet.ts'
import { leafletOf, medicinePath } from '../../../../../lib/paths.ts'
import { entryRoute } from '../../../../reading-route.tsx'

export const dynamic = 'force-static'
export const dynamicParams = false

export const { generateStaticParams, GET } = entryRoute(
  (index) => index.medicine,
  (medicine, index) => {
    const page = medicinePath(medicine.slug)
    return {
      head: {
        title: `${capitalised(medicine.name)} leaflet`,
        description: `A leaflet about ${medicine.name} to print.`,
        path: leafletOf(page),
      },
      styles: ['leaflet'],
      body: (
        <LeafletPage
          view={deriveLeaflet(medicine, index)}
          site={index.library.site}
          tools={[sizeTool(page, false), ...paperTools(medicine.slug)]}
        />
      ),
    }
  },
)
