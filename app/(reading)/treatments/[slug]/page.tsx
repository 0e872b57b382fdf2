import '../../../styles/reading.css'
import '../../../styles/feedback.css'
import '../../../styles/browse.css'
import { TreatmentPage } from '../../../../components/treatment/treatment-page.tsx'
import { StructuredData } from '../../../../components/ui/structured-data.tsx'
import { deriveTreatmentPage } from '../../../../lib/derive/treatment-page.ts'
import { formatStructuredData } from '../../../../lib/publish/structured-data.ts'
import { structuredTreatment } from '../../../../lib/publish/structured-pages.ts'
import { qrCodePath, sharePicturePath, treatmentPath } from '../../../../lib/site.ts'
import { pageRoute } from '../../../page-route.tsx'

const route = pageRoute(
  (index) => index.treatment,
  (treatment) => ({
    title: treatment.name,
    description: treatment.summary,
    path: treatmentPath(treatment.slug),
    picture: sharePicturePath(),
  }),
)

export const dynamicParams = false
export const { generateStaticParams, generateMetadata } = route

export default route.page((treatment, index) => ({
  body: (
    <TreatmentPage
      treatment={treatment}
      view={deriveTreatmentPage(treatment, index)}
      site={index.library.site}
      share={{
        url: index.library.site.url + treatmentPath(treatment.slug),
        qr: qrCodePath(treatmentPath(treatment.slug)),
      }}
    />
  ),
  data: <StructuredData json={formatStructuredData(structuredTreatment(treatment, index))} />,
}))
