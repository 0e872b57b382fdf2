import '../../../../../styles/reading.css'
import '../../../../../styles/leaflet.css'
import '../../../../../styles/leaflet-large.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LeafletPage } from '../../../../../../components/leaflet/leaflet-page.tsx'
import { capitalised } from '../../../../../../lib/derive/a-to-z.ts'
import { deriveLeaflet } from '../../../../../../lib/derive/leaflet.ts'
import { getIndex, getMedicine } from '../../../../../../lib/library.ts'
import { largePrintPath } from '../../../../../../lib/site.ts'

interface Props {
  params: Promise<{ slug: string }>
}

export const dynamicParams = false

export const generateStaticParams = () => getIndex().library.medicines.map(({ slug }) => ({ slug }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const medicine = getMedicine((await params).slug)
  if (!medicine) return {}
  return { title: `${capitalised(medicine.name)} leaflet, large print`, description: `A leaflet about ${medicine.name} to print in large print.`, alternates: { canonical: largePrintPath(medicine.slug) } }
}

export default async function Page({ params }: Props) {
  const medicine = getMedicine((await params).slug)
  if (!medicine) notFound()
  const index = getIndex()
  return <LeafletPage large medicine={medicine} view={deriveLeaflet(medicine, index)} site={index.library.site} />
}
