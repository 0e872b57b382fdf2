import '../../../styles/reading.css'
import '../../../styles/feedback.css'
import '../../../styles/pairs.css'
import { SideEffectPage } from '../../../../components/side-effect/side-effect-page.tsx'
import { ShareMeta } from '../../../../components/ui/share-meta.tsx'
import { StructuredData } from '../../../../components/ui/structured-data.tsx'
import { deriveSideEffectPage } from '../../../../lib/derive/side-effect-page.ts'
import { getIndex } from '../../../../lib/library.ts'
import { formatStructuredData } from '../../../../lib/publish/structured-data.ts'
import { structuredSideEffect } from '../../../../lib/publish/structured-pages.ts'
import { effectPath, qrCodePath, sharePicturePath } from '../../../../lib/site.ts'
import { pageRoute, type RouteProps } from '../../../page-route.ts'

const route = pageRoute((index) => index.sideEffect, (effect) => ({ title: effect.name, description: effect.summary, path: effectPath(effect.slug) }))

export const dynamicParams = false
export const { generateStaticParams, generateMetadata } = route

export default async function Page(props: RouteProps) {
  const effect = await route.entryOf(props)
  const index = getIndex()
  return (
    <>
      <SideEffectPage effect={effect} view={deriveSideEffectPage(effect, index)} site={index.library.site} share={{ url: index.library.site.url + effectPath(effect.slug), qr: qrCodePath(effectPath(effect.slug)) }} />
      <ShareMeta title={effect.name} description={effect.summary} url={index.library.site.url + effectPath(effect.slug)} picture={index.library.site.url + sharePicturePath()} />
      <StructuredData json={formatStructuredData(structuredSideEffect(effect, index))} />
    </>
  )
}
