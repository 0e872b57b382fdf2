import '../../../styles/reading.css'
import '../../../styles/feedback.css'
import { MedicinePage } from '../../../../components/medicine/medicine-page.tsx'
import { StructuredData } from '../../../../components/ui/structured-data.tsx'
import { capitalised } from '../../../../lib/derive/a-to-z.ts'
import { deriveMedicinePage } from '../../../../lib/derive/medicine-page.ts'
import { formatStructuredData } from '../../../../lib/publish/structured-data.ts'
import { structuredMedicine } from '../../../../lib/publish/structured-medicine.ts'
import { medicinePath, qrCodePath, sharePicturePath } from '../../../../lib/site.ts'
import { pageRoute } from '../../../page-route.tsx'

const route = pageRoute(
  (index) => index.medicine,
  (medicine) => ({
    title: capitalised(medicine.name),
    description: medicine.summary,
    path: medicinePath(medicine.slug),
    picture: sharePicturePath(medicine.slug),
  }),
)

export const dynamicParams = false
export const { generateStaticParams, generateMetadata } = route

export default route.page((medicine, index) => ({
  body: (
    <MedicinePage
      medicine={medicine}
      view={deriveMedicinePage(medicine, index)}
      site={index.library.site}
      share={{ url: index.library.site.url + medicinePath(medicine.slug), qr: qrCodePath(medicinePath(medicine.slug)) }}
    />
  ),
  data: <StructuredData json={formatStructuredData(structuredMedicine(medicine, index))} />,
}))
