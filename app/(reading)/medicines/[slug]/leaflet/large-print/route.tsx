import { LeafletPage } from '../../../../../../components/leaflet/leaflet-page.tsx'
import { paperTools, sizeTool } from '../../../../../../components/leaflet/leaflet-tools.ts'
import { capitalised } from '../../../../../../lib/derive/a-to-z.ts'
import { deriveLeaflet } from '../../../../../../lib/derive/papers/leaflet.ts'
import { largePrintOf, medicinePath } from '../../../../../../lib/paths.ts'
import { entryRoute } from '../../../../../reading-route.tsx'

export const dynamic = 'force-static'
export const dynamicParams = false

export const { generateStaticParams, GET } = entryRoute(
  (index) => index.medicine,
  (medicine, index) => {
    const page = medicinePath(medicine.slug)
    return {
      head: {
        title: `${capitalised(medicine.name)} leaflet, large print`,
        description: `A leaflet about ${medicine.name} to print in large print.`,
        path: largePrintOf(page),
      },
      styles: ['leaflet', 'leaflet-large'],
      body: (
        <LeafletPage
          large
          view={deriveLeaflet(medicine, index)}
          site={index.library.site}
          tools={[sizeTool(page, true), ...paperTools(medicine.slug)]}
        />
      ),
    }
  },
)
