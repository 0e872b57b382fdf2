import '../../../styles/reading.css'
import '../../../styles/feedback.css'
import '../../../styles/browse.css'
import { TreatmentPage } from '../../../../components/treatment/treatment-page.tsx'
import { ShareMeta } from '../../../../components/ui/share-meta.tsx'
import { StructuredData } from '../../../../components/ui/structured-data.tsx'
import { deriveTreatmentPage } from '../../../../lib/derive/treatment-page.ts'
import { getIndex } from '../../../../lib/library.ts'
import { formatStructuredData } from '../../../../lib/publish/structured-data.ts'
import { structuredTreatment } from '../../../../lib/publish/structured-pages.ts'
import { qrCodePath, sharePicturePath, treatmentPath } from '../../../../lib/site.ts'
import { pageRoute, type RouteProps } from '../../../page-route.ts'

const route = pageRoute((index) => index.treatment, (treatment) => ({ title: treatment.name, description: treatment.summary, path: treatmentPath(treatment.slug) }))

export const dynamicParams = false
export const { generateStaticParams, generateMetadata } = route

export default async function Page(props: RouteProps) {
  const treatment = await route.entryOf(props)
  const index = getIndex()
  return (
    <>
      <TreatmentPage treatment={treatment} view={deriveTreatmentPage(treatment, index)} site={index.library.site} share={{ url: index.library.site.url + treatmentPath(treatment.slug), qr: qrCodePath(treatmentPath(treatment.slug)) }} />
      <ShareMeta title={treatment.name} description={treatment.summary} url={index.library.site.url + treatmentPath(treatment.slug)} picture={index.library.site.url + sharePicturePath()} />
      <StructuredData json={formatStructuredData(structuredTreatment(treatment, index))} />
    </>
  )
}
