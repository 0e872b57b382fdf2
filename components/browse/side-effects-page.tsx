import type { EffectArea } from '../../lib/derive/pages/effect-areas.ts'
import type { Organisation } from '../../lib/model/library.ts'
import { sideEffectsPath } from '../../lib/paths.ts'
import { SiteFrame } from '../layout/site-frame.tsx'
import { Spread } from '../layout/spread.tsx'
import { TitleBlock } from '../layout/title-block.tsx'
import { StructuredData } from '../ui/structured-data.tsx'
import { PairList } from './pair-list.tsx'

interface SideEffectsPageProps {
  count: number
  areas: readonly EffectArea[]
  site: Organisation
  structuredData: string
}

/** All side effects, by the part of the body. */
export function SideEffectsPage({ count, areas, site, structuredData }: SideEffectsPageProps) {
  return (
    <SiteFrame
      site={site}
      current={sideEffectsPath}
      crumbs={{ links: [{ href: '/', label: 'Home' }], here: 'Side effects' }}
    >
      <div className="page">
        <TitleBlock
          title="Side effects"
          kind={`${count} side effects`}
          lead="What you may notice, what you can do, and which medicines can cause it."
        />
        {areas.map(({ id, name, pairs }) => (
          <Spread key={id} id={id} heading={name} wide as="block">
            <PairList pairs={pairs} />
          </Spread>
        ))}
      </div>
      <StructuredData json={structuredData} />
    </SiteFrame>
  )
}
