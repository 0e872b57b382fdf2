import type { ReactNode } from 'react'
import type { GroupView } from '../../lib/derive/pages/effect-group-views.ts'
import { Spread } from '../layout/spread.tsx'
import { BandHeading } from './band-heading.tsx'
import { EffectRow } from './effect-row.tsx'
import { MilderRows } from './milder-rows.tsx'
import { PeoplePatterns } from './people-picture.tsx'

interface EffectGroupsProps {
  groups: readonly GroupView[]
  /** What stands above all of them. */
  opening: ReactNode
}

/** What each part says of itself. */
const LEADS = {
  feel: null,
  danger: 'Few people get these. Know the first sign of each.',
  tests: 'You may feel nothing. Your team looks for these.',
  also: null,
} as const

/** Side effects in the order in which people meet them, each a row that opens. */
export function EffectGroups({ groups, opening }: EffectGroupsProps) {
  const seen = new Set<string>()
  // The address of a band leads to the first place where it stands.
  const idOf = (band: string) => (seen.has(band) ? undefined : (seen.add(band), band))
  return (
    <>
      <PeoplePatterns />
      {groups[0]?.group.id !== 'feel' && (
        <Spread id="side-effects" heading="Side effects" as="block">
          {opening}
        </Spread>
      )}
      {groups.map(({ group, bands }) => (
        <section key={group.id} className="fx-sec">
          <Spread id={group.anchor} heading={group.heading} as="block">
            {group.id === 'feel' && opening}
            {LEADS[group.id] && <p>{LEADS[group.id]}</p>}
          </Spread>
          {bands.map(({ band, rows, milder }) => (
            <div key={band.id} className={group.id === 'tests' ? 'fx-band bare' : 'fx-band'}>
              {group.id === 'tests' ? (
                <span id={idOf(band.id)} />
              ) : (
                <BandHeading id={idOf(band.id)} band={band} compact={group.id !== 'feel'} />
              )}
              {rows.map((row) => (
                <EffectRow key={row.id} row={row} />
              ))}
              {milder.length > 0 && <MilderRows id={`more-${group.id}-${band.id}`} rows={milder} />}
            </div>
          ))}
        </section>
      ))}
    </>
  )
}
