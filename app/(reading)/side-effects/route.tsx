import { SideEffectsPage } from '../../../components/browse/side-effects-page.tsx'
import { deriveEffectAreas } from '../../../lib/derive/pages/effect-areas.ts'
import { formatStructuredData, webPage } from '../../../lib/publish/json-ld.ts'
import { sideEffectsPath } from '../../../lib/paths.ts'
import { readingRoute } from '../../reading-route.tsx'

export const dynamic = 'force-static'

export const GET = readingRoute(({ library: { sideEffects, site } }) => ({
  head: { title: 'Side effects', path: sideEffectsPath },
  styles: ['browse'],
  body: (
    <SideEffectsPage
      count={sideEffects.length}
      areas={deriveEffectAreas(sideEffects)}
      site={site}
      structuredData={formatStructuredData(
        webPage('CollectionPage', null, [{ name: 'Side effects', path: sideEffectsPath }], site),
      )}
    />
  ),
}))
