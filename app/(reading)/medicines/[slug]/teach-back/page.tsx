import '../../../../styles/reading.css'
import '../../../../styles/leaflet.css'
import '../../../../styles/sheets.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TeachBackPage } from '../../../../../components/leaflet/teach-back-page.tsx'
import { capitalised } from '../../../../../lib/derive/a-to-z.ts'
import { derivePaper } from '../../../../../lib/derive/paper.ts'
import { deriveTeachBack } from '../../../../../lib/derive/teach-back.ts'
import { getIndex, getMedicine } from '../../../../../lib/library.ts'
import { teachBackPath } from '../../../../../lib/site.ts'

interface Props {
  params: Promise<{ slug: string }>
}

export const dynamicParams = false

export const generateStaticParams = () => getIndex().library.medicines.map(({ slug }) => ({ slug }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const medicine = getMedicine((await params).slug)
  if (!medicine) return {}
  return { title: `${capitalised(medicine.name)} teach-back card`, description: `What to ask for when you have explained ${medicine.name}.`, alternates: { canonical: teachBackPath(medicine.slug) } }
}

export default async function Page({ params }: Props) {
  const medicine = getMedicine((await params).slug)
  if (!medicine) notFound()
  const index = getIndex()
  const { site } = index.library
  return <TeachBackPage medicine={medicine} paper={derivePaper(medicine, site)} prompts={deriveTeachBack(medicine, index)} site={site} />
}
