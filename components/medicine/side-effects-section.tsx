import type { MedicineView } from '../../lib/derive/medicine-view.ts'
import type { Section } from '../../lib/model/monograph.ts'
import { sectionKind } from '../../lib/model/section-kinds.ts'
import { Spread } from '../layout/spread.tsx'
import { Prose } from '../ui/prose.tsx'
import { BandHeading } from './band-heading.tsx'
import { EffectEntry } from './effect-entry.tsx'
import { PeoplePatterns } from './people-picture.tsx'

interface SideEffectsSectionProps {
  section: Extract<Section, { id: 'side-effects' }>
  bands: MedicineView['bands']
}

/** All side effects by band, each under its own address. */
export function SideEffectsSection({ section, bands }: SideEffectsSectionProps) {
  return (
    <>
      <Spread id={section.id} heading={sectionKind(section.id).heading} as="block">
        <Prose html={section.content.html} />
        <PeoplePatterns />
      </Spread>
      {bands.map(({ band, effects }) => (
        <section key={band.id} className="band">
          <BandHeading id={band.id} band={band} />
          {effects.map((effect) => (
            <EffectEntry key={effect.id} effect={effect} />
          ))}
        </section>
      ))}
    </>
  )
}
