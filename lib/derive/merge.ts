import { bandRank, type FrequencyBandId } from '../model/frequency-bands.ts'
import { highestTier, type HelpTierId } from '../model/help-tiers.ts'
import { adverseEffects, type AdverseEffect, type Monograph } from '../model/monograph.ts'
import type { SideEffect } from '../model/side-effect.ts'
import { byName, type LibraryIndex } from './library-index.ts'
import { bySeriousness, deriveHelpCards, type HelpCard, tierOf } from './help-cards.ts'

/** An effect of several medicines together: once, with who brings it, the highest band and the highest tier. */
export interface MergedEffect {
  effect: SideEffect
  band: FrequencyBandId
  tier: HelpTierId
  /** In the order of the alphabet. */
  from: { medicine: Monograph; adverse: AdverseEffect; tier: HelpTierId }[]
}

export interface MergedMedicines {
  medicines: Monograph[]
  cards: HelpCard[]
  effects: MergedEffect[]
}

/** The band with the most people; a band that is known wins over "we do not know". */
export function highestBand(a: FrequencyBandId, b: FrequencyBandId): FrequencyBandId {
  return bandRank(a) <= bandRank(b) ? a : b
}

/**
 * Merges medicines for someone who has them together. The order given does not matter and a medicine given twice
 * counts once. Nothing is lost and nothing is lowered: each effect keeps its highest band and tier, each help line stays.
 */
export function mergeMedicines(chosen: readonly Monograph[], index: LibraryIndex): MergedMedicines {
  const medicines = byName([...new Map(chosen.map((medicine) => [medicine.slug, medicine])).values()])
  const merged = new Map<string, MergedEffect>()
  for (const medicine of medicines)
    for (const adverse of adverseEffects(medicine)) {
      const effect = index.sideEffect.get(adverse.effect)
      if (!effect) continue
      const tier = tierOf(effect, adverse, index.help)
      const before = merged.get(effect.slug)
      merged.set(effect.slug, {
        effect,
        band: before ? highestBand(before.band, adverse.band) : adverse.band,
        tier: before ? highestTier(before.tier, tier) : tier,
        from: [...(before?.from ?? []), { medicine, adverse, tier }],
      })
    }
  const effects = [...merged.values()].sort((a, b) => bySeriousness(a, b) || a.effect.name.localeCompare(b.effect.name, 'en-GB'))
  const cards = deriveHelpCards(effects.flatMap(({ effect, from }) => from.map(({ adverse }) => ({ effect, adverse }))), index.help)
  return { medicines, cards, effects }
}
