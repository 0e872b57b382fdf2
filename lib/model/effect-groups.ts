import type { FrequencyBandId } from './frequency-bands.ts'
import type { HelpTierId } from './help-tiers.ts'

/** The parts in which a page shows its side effects, in the order in which people meet them. An effect stands in one of them. */
export const EFFECT_GROUPS = [
  { id: 'feel', heading: 'What people feel most', anchor: 'side-effects' },
  { id: 'danger', heading: 'Less likely, but dangerous', anchor: 'dangerous' },
  { id: 'tests', heading: 'Found in blood tests', anchor: 'blood-tests' },
  { id: 'also', heading: 'Also possible', anchor: 'also-possible' },
] as const

export type EffectGroup = (typeof EFFECT_GROUPS)[number]
export type EffectGroupId = EffectGroup['id']
export const EFFECT_GROUP_IDS = EFFECT_GROUPS.map(({ id }) => id) as [EffectGroupId, ...EffectGroupId[]]

/** How an effect shows itself: people feel it, or only a test finds it. */
export const EFFECT_SHOWS = ['felt', 'tests'] as const
export type EffectShows = (typeof EFFECT_SHOWS)[number]

/**
 * The group of an effect with one medicine where its editor has named none: found by tests alone; felt by most; a danger to
 * life in a lower band; the rest.
 */
export function usualGroup(effect: { shows: EffectShows; band: FrequencyBandId; tier: HelpTierId }): EffectGroupId {
  if (effect.shows === 'tests') return 'tests'
  if (effect.band === 'common') return 'feel'
  return effect.tier === 'emergency' ? 'danger' : 'also'
}
