import '../../../../styles/reading.css'
import '../../../../styles/leaflet.css'
import '../../../../styles/sheets.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RecordSheetPage } from '../../../../../components/leaflet/record-sheet-page.tsx'
import { capitalised } from '../../../../../lib/derive/a-to-z.ts'
import { deriveRecordSheet } from '../../../../../lib/derive/record-sheet.ts'
import { getIndex, getMedicine } from '../../../../../lib/library.ts'
import { recordSheetPath } from '../../../../../lib/site.ts'

interface Props {
  params: Promise<{ slug: string }>
}

export const dynamicParams = false

export const generateStaticParams = () => getIndex().library.medicines.map(({ slug }) => ({ slug }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const medicine = getMedicine((await params).slug)
  if (!medicine) return {}
  return { title: `${capitalised(medicine.name)} record sheet`, description: `A sheet to note temperature and symptoms by day during treatment with ${medicine.name}.`, alternates: { canonical: recordSheetPath(medicine.slug) } }
}

export default async function Page({ params }: Props) {
  const medicine = getMedicine((await params).slug)
  if (!medicine) notFound()
  const index = getIndex()
  return <RecordSheetPage medicine={medicine} view={deriveRecordSheet(medicine, index)} site={index.library.site} />
}
