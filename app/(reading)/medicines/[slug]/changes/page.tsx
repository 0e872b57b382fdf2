import '../../../../styles/reading.css'
import '../../../../styles/changes.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ChangesPage } from '../../../../../components/medicine/changes-page.tsx'
import { capitalised } from '../../../../../lib/derive/a-to-z.ts'
import { getIndex, getMedicine } from '../../../../../lib/library.ts'
import { changesPath } from '../../../../../lib/site.ts'

interface Props {
  params: Promise<{ slug: string }>
}

export const dynamicParams = false

export const generateStaticParams = () => getIndex().library.medicines.map(({ slug }) => ({ slug }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const medicine = getMedicine((await params).slug)
  if (!medicine) return {}
  return { title: `${capitalised(medicine.name)}: what has changed`, description: `What has changed on the page about ${medicine.name}, newest first.`, alternates: { canonical: changesPath(medicine.slug) } }
}

export default async function Page({ params }: Props) {
  const medicine = getMedicine((await params).slug)
  if (!medicine) notFound()
  return <ChangesPage medicine={medicine} site={getIndex().library.site} />
}
