import '../../../styles/reading.css'
import '../../../styles/feedback.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MedicinePage } from '../../../../components/medicine/medicine-page.tsx'
import { ShareMeta } from '../../../../components/ui/share-meta.tsx'
import { StructuredData } from '../../../../components/ui/structured-data.tsx'
import { capitalised } from '../../../../lib/derive/a-to-z.ts'
import { deriveMedicinePage } from '../../../../lib/derive/medicine-page.ts'
import { getIndex, getMedicine } from '../../../../lib/library.ts'
import { formatStructuredData } from '../../../../lib/publish/structured-data.ts'
import { structuredMedicine } from '../../../../lib/publish/structured-medicine.ts'
import { medicinePath, qrCodePath, sharePicturePath } from '../../../../lib/site.ts'

interface Props {
  params: Promise<{ slug: string }>
}

export const dynamicParams = false

export const generateStaticParams = () => getIndex().library.medicines.map(({ slug }) => ({ slug }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const medicine = getMedicine((await params).slug)
  if (!medicine) return {}
  return { title: capitalised(medicine.name), description: medicine.summary, alternates: { canonical: medicinePath(medicine.slug) } }
}

export default async function Page({ params }: Props) {
  const { slug } = await params
  const medicine = getMedicine(slug)
  if (!medicine) notFound()
  const index = getIndex()
  return (
    <>
      <MedicinePage medicine={medicine} view={deriveMedicinePage(medicine, index)} site={index.library.site} share={{ url: index.library.site.url + medicinePath(slug), qr: qrCodePath(medicinePath(slug)) }} />
      <ShareMeta title={capitalised(medicine.name)} description={medicine.summary} url={index.library.site.url + medicinePath(slug)} picture={index.library.site.url + sharePicturePath(slug)} />
      <StructuredData json={formatStructuredData(structuredMedicine(medicine, index))} />
    </>
  )
}
