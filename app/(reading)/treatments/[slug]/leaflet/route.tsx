import { LeafletPage } from '../../../../../components/leaflet/leaflet-page.tsx'
import { sizeTool } from '../../../../../components/leaflet/leaflet-tools.ts'
import { capitalised } from '../../../../../lib/derive/a-to-z.ts'
import { deriveTreatmentLeaflet } from '../../../../../lib/derive/papers/treatment-leaflet.ts'
import { leafletOf, treatmentPath } from '../../../../../lib/paths.ts'
import { entryRoute } from '../../../../reading-route.tsx'

export const dynamic = 'force-static'
export const dynamicParams = false

export const { generateStaticParams, GET } = entryRoute(
  (index) => index.treatment,
  (treatment, index) => {
    const page = treatmentPath(treatment.slug)
    return {
      head: {
        title: `${capitalised(treatment.name)} leaflet`,
        description: `A leaflet about ${treatment.name} to print.`,
        path: leafletOf(page),
      },
      styles: ['leaflet'],
      body: (
        <LeafletPage
          view={deriveTreatmentLeaflet(treatment, index)}
          site={index.library.site}
          tools={[sizeTool(page, false)]}
        />
      ),
    }
  },
)
