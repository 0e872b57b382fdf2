import '../../../styles/reading.css'
import '../../../styles/browse.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { GroupPage } from '../../../../components/browse/group-page.tsx'
import { deriveTypePage } from '../../../../lib/derive/group-page.ts'
import { getIndex } from '../../../../lib/library.ts'
import { typePath } from '../../../../lib/site.ts'

interface Props {
  params: Promise<{ id: string }>
}

export const dynamicParams = false

export const generateStaticParams = () => getIndex().library.types.map(({ id }) => ({ id }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const group = getIndex().type.get((await params).id)
  return group ? { title: group.name, description: group.what, alternates: { canonical: typePath(group.id) } } : {}
}

export default async function Page({ params }: Props) {
  const index = getIndex()
  const group = index.type.get((await params).id)
  if (!group) notFound()
  return <GroupPage kind="Type of medicine" group={deriveTypePage(group, index)} site={index.library.site} />
}
