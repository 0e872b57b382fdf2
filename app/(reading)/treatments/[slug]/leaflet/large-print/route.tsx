import { LeafletPage } from '../../../../../../components/leaflet/leaflet-page.tsx'
import { sizeTool } from '../../../../../../components/leaflet/leaflet-tools.ts'
import { capitalised } from '../../../../../../lib/derive/a-to-z.ts'
import { deriveTreatmentLeaflet } from '../../../../../../lib/derive/papers/treatment-leaflet.ts'
import { largePrintOf, treatmentPath } from '../../../../../../lib/paths.ts'
import { entryRoute } from '../../../../../reading-route.tsx'

export const dynamic = 'force-static'
export const dynamicParams = false

export const { generateStaticParams, GET } = entryRoute(
  (index) => index.treatment,
  (treatment, index) => {
    const page = treatmentPath(treatment.slug)
    return {
      head: {
        title: `${capitalised(treatment.name)} leaflet, large print`,
        description: `A leaflet about ${treatment.name} to print in large print.`,
        path: largePrintOf(page),
      },
      styles: ['leaflet', 'leaflet-large'],
      body: (
        <LeafletPage
          large
          view={deriveTreatmentLeaflet(treatment, index)}
          site={index.library.site}
          tools={[sizeTool(page, true)]}
        />
      ),
    }
  },
)
