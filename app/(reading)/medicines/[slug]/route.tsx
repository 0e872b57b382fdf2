import { MedicinePage } from '../../../../components/medicine/medicine-page.tsx'
import { capitalised } from '../../../../lib/derive/a-to-z.ts'
import { deriveMedicinePage } from '../../../../lib/derive/pages/medicine-view.ts'
import { structuredMedicine } from '../../../../lib/publish/structured-medicine.ts'
import { medicinePath, qrCodePath, sharePicturePath } from '../../../../lib/paths.ts'
import { entryRoute } from '../../../reading-route.tsx'

export const dynamic = 'force-static'
export const dynamicParams = false

export const { generateStaticParams, GET } = entryRoute(
  (index) => index.medicine,
  (medicine, index) => ({
    head: {
      title: capitalised(medicine.name),
      description: medicine.summary,
      path: medicinePath(medicine.slug),
      picture: sharePicturePath(medicine.slug),
    },
    styles: ['feedback'],
    body: (
      <MedicinePage
        medicine={medicine}
        view={deriveMedicinePage(medicine, index)}
        site={index.library.site}
        share={{
          url: index.library.site.url + medicinePath(medicine.slug),
          qr: qrCodePath(medicinePath(medicine.slug)),
        }}
      />
    ),
    data: structuredMedicine(medicine, index),
  }),
)
