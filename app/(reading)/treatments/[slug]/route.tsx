import { TreatmentPage } from '../../../../components/treatment/treatment-page.tsx'
import { deriveTreatmentPage } from '../../../../lib/derive/pages/treatment-view.ts'
import { structuredTreatment } from '../../../../lib/publish/structured-pages.ts'
import { qrCodePath, sharePicturePath, treatmentPath } from '../../../../lib/paths.ts'
import { entryRoute } from '../../../reading-route.tsx'

export const dynamic = 'force-static'
export const dynamicParams = false

export const { generateStaticParams, GET } = entryRoute(
  (index) => index.treatment,
  (treatment, index) => ({
    head: {
      title: treatment.name,
      description: treatment.summary,
      path: treatmentPath(treatment.slug),
      picture: sharePicturePath(),
    },
    styles: ['feedback', 'browse'],
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
    data: structuredTreatment(treatment, index),
  }),
)
