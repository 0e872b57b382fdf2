import '../../styles/reading.css'
import '../../styles/browse.css'
import type { Metadata } from 'next'
import { PairList } from '../../../components/browse/pair-list.tsx'
import { SiteFrame } from '../../../components/layout/site-frame.tsx'
import { Spread } from '../../../components/layout/spread.tsx'
import { TitleBlock } from '../../../components/layout/title-block.tsx'
import { StructuredData } from '../../../components/ui/structured-data.tsx'
import { deriveEffectAreas } from '../../../lib/derive/effect-areas.ts'
import { getIndex } from '../../../lib/library.ts'
import { formatStructuredData, webPage } from '../../../lib/publish/structured-data.ts'
import { sideEffectsPath } from '../../../lib/site.ts'

export const metadata: Metadata = { title: 'Side effects', alternates: { canonical: sideEffectsPath } }

export default function Page() {
  const { library } = getIndex()
  return (
    <SiteFrame
      site={library.site}
      current={sideEffectsPath}
      crumbs={{ links: [{ href: '/', label: 'Home' }], here: 'Side effects' }}
    >
      <div className="page">
        <TitleBlock
          title="Side effects"
          kind={`${library.sideEffects.length} side effects`}
          lead="What you may notice, what you can do, and which medicines can cause it."
        />
        {deriveEffectAreas(library.sideEffects).map(({ id, name, pairs }) => (
          <Spread key={id} id={id} heading={name} wide as="block">
            <PairList pairs={pairs} />
          </Spread>
        ))}
      </div>
      <StructuredData
        json={formatStructuredData(
          webPage('CollectionPage', null, [{ name: 'Side effects', path: sideEffectsPath }], library.site),
        )}
      />
    </SiteFrame>
  )
}
