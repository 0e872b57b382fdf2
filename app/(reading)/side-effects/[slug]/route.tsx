import { SideEffectPage } from '../../../../components/side-effect/side-effect-page.tsx'
import { deriveSideEffectPage } from '../../../../lib/derive/pages/side-effect-view.ts'
import { structuredSideEffect } from '../../../../lib/publish/structured-pages.ts'
import { sideEffectPath, qrCodePath, sharePicturePath } from '../../../../lib/paths.ts'
import { entryRoute } from '../../../reading-route.tsx'

export const dynamic = 'force-static'
export const dynamicParams = false

export const { generateStaticParams, GET } = entryRoute(
  (index) => index.sideEffect,
  (effect, index) => ({
    head: {
      title: effect.name,
      description: effect.summary,
      path: sideEffectPath(effect.slug),
      picture: sharePicturePath(),
    },
    styles: ['feedback', 'pairs'],
    body: (
      <SideEffectPage
        effect={effect}
        view={deriveSideEffectPage(effect, index)}
        site={index.library.site}
        share={{
          url: index.library.site.url + sideEffectPath(effect.slug),
          qr: qrCodePath(sideEffectPath(effect.slug)),
        }}
      />
    ),
    data: structuredSideEffect(effect, index),
  }),
)
