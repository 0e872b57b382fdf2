import '../../../styles/reading.css'
import '../../../styles/feedback.css'
import '../../../styles/browse.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TreatmentPage } from '../../../../components/treatment/treatment-page.tsx'
import { ShareMeta } from '../../../../components/ui/share-meta.tsx'
import { StructuredData } from '../../../../components/ui/structured-data.tsx'
import { deriveTreatmentPage } from '../../../../lib/derive/treatment-page.ts'
import { getIndex, getTreatment } from '../../../../lib/library.ts'
import { formatStructuredData } from '../../../../lib/publish/structured-data.ts'
import { structuredTreatment } from '../../../../lib/publish/structured-pages.ts'
import { qrCodePath, sharePicturePath, treatmentPath } from '../../../../lib/site.ts'

interface Props {
  params: Promise<{ slug: string }>
}

export const dynamicParams = false

export const generateStaticParams = () => getIndex().library.treatments.map(({ slug }) => ({ slug }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const treatment = getTreatment((await params).slug)
  if (!treatment) return {}
  return { title: treatment.name, description: treatment.summary, alternates: { canonical: treatmentPath(treatment.slug) } }
}

export default async function Page({ params }: Props) {
  const { slug } = await params
  const treatment = getTreatment(slug)
  if (!treatment) notFound()
  const index = getIndex()
  return (
    <>
      <TreatmentPage treatment={treatment} view={deriveTreatmentPage(treatment, index)} site={index.library.site} share={{ url: index.library.site.url + treatmentPath(slug), qr: qrCodePath(treatmentPath(slug)) }} />
      <ShareMeta title={treatment.name} description={treatment.summary} url={index.library.site.url + treatmentPath(slug)} picture={index.library.site.url + sharePicturePath()} />
      <StructuredData json={formatStructuredData(structuredTreatment(treatment, index))} />
    </>
  )
}
