import '../../../styles/reading.css'
import '../../../styles/feedback.css'
import '../../../styles/pairs.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SideEffectPage } from '../../../../components/side-effect/side-effect-page.tsx'
import { ShareMeta } from '../../../../components/ui/share-meta.tsx'
import { StructuredData } from '../../../../components/ui/structured-data.tsx'
import { deriveSideEffectPage } from '../../../../lib/derive/side-effect-page.ts'
import { getIndex, getSideEffect } from '../../../../lib/library.ts'
import { formatStructuredData } from '../../../../lib/publish/structured-data.ts'
import { structuredSideEffect } from '../../../../lib/publish/structured-pages.ts'
import { effectPath, qrCodePath, sharePicturePath } from '../../../../lib/site.ts'

interface Props {
  params: Promise<{ slug: string }>
}

export const dynamicParams = false

export const generateStaticParams = () => getIndex().library.sideEffects.map(({ slug }) => ({ slug }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const effect = getSideEffect((await params).slug)
  if (!effect) return {}
  return { title: effect.name, description: effect.summary, alternates: { canonical: effectPath(effect.slug) } }
}

export default async function Page({ params }: Props) {
  const { slug } = await params
  const effect = getSideEffect(slug)
  if (!effect) notFound()
  const index = getIndex()
  return (
    <>
      <SideEffectPage effect={effect} view={deriveSideEffectPage(effect, index)} site={index.library.site} share={{ url: index.library.site.url + effectPath(slug), qr: qrCodePath(effectPath(slug)) }} />
      <ShareMeta title={effect.name} description={effect.summary} url={index.library.site.url + effectPath(slug)} picture={index.library.site.url + sharePicturePath()} />
      <StructuredData json={formatStructuredData(structuredSideEffect(effect, index))} />
    </>
  )
}
