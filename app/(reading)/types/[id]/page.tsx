import '../../../styles/reading.css'
import '../../../styles/browse.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { GroupPage } from '../../../../components/browse/group-page.tsx'
import { StructuredData } from '../../../../components/ui/structured-data.tsx'
import { deriveTypePage } from '../../../../lib/derive/group-page.ts'
import { getIndex } from '../../../../lib/library.ts'
import { formatStructuredData, webPage } from '../../../../lib/publish/structured-data.ts'
import { medicinesPath, typePath } from '../../../../lib/site.ts'

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
  const crumbs = [{ name: 'Medicines A to Z', path: medicinesPath }, { name: group.name, path: typePath(group.id) }]
  return (
    <>
      <GroupPage kind="Type of medicine" group={deriveTypePage(group, index)} site={index.library.site} />
      <StructuredData json={formatStructuredData(webPage('CollectionPage', group.what, crumbs, index.library.site))} />
    </>
  )
}
