import '../../../styles/reading.css'
import '../../../styles/feedback.css'
import '../../../styles/pairs.css'
import { SideEffectPage } from '../../../../components/side-effect/side-effect-page.tsx'
import { StructuredData } from '../../../../components/ui/structured-data.tsx'
import { deriveSideEffectPage } from '../../../../lib/derive/side-effect-page.ts'
import { formatStructuredData } from '../../../../lib/publish/structured-data.ts'
import { structuredSideEffect } from '../../../../lib/publish/structured-pages.ts'
import { sideEffectPath, qrCodePath, sharePicturePath } from '../../../../lib/site.ts'
import { pageRoute } from '../../../page-route.tsx'

const route = pageRoute(
  (index) => index.sideEffect,
  (effect) => ({
    title: effect.name,
    description: effect.summary,
    path: sideEffectPath(effect.slug),
    picture: sharePicturePath(),
  }),
)

export const dynamicParams = false
export const { generateStaticParams, generateMetadata } = route

export default route.page((effect, index) => ({
  body: (
    <SideEffectPage
      effect={effect}
      view={deriveSideEffectPage(effect, index)}
      site={index.library.site}
      share={{ url: index.library.site.url + sideEffectPath(effect.slug), qr: qrCodePath(sideEffectPath(effect.slug)) }}
    />
  ),
  data: <StructuredData json={formatStructuredData(structuredSideEffect(effect, index))} />,
}))
