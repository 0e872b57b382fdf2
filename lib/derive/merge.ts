import { bandRank, type FrequencyBandId } from '../model/frequency-bands.ts'
import { highestTier, type HelpTierId, type HelpTrigger } from '../model/help-tiers.ts'
import { adverseEffects, type AdverseEffect, type Monograph } from '../model/monograph.ts'
import type { SideEffect } from '../model/side-effect.ts'
import type { HelpCardView } from './help/help-card-view.ts'
import { deriveHelpCards, type CardLine, tierOf } from './help/card-lines.ts'
import { linesBeside, linesBesideAll, type PageLines } from './help/page-lines.ts'
import { byName, type LibraryIndex } from './library-index.ts'

/** What a merge has to know of a medicine. */
export type Named = Pick<Monograph, 'slug' | 'name'>
/** What a merge has to know of an effect as one medicine brings it, and of the effect itself. */
export type EffectBrought = Pick<AdverseEffect, 'effect' | 'band' | 'addedHelp' | 'lowered'>
export type EffectKnown = Pick<SideEffect, 'slug' | 'name' | 'help'>

/** An effect of several medicines together: once, with who brings it, the highest band and the highest tier. */
export interface MergedEffect<M = Monograph, A = AdverseEffect, E = SideEffect> {
  effect: E
  band: FrequencyBandId
  tier: HelpTierId
  /** In the order of the alphabet. */
  from: { medicine: M; adverse: A; tier: HelpTierId }[]
}

export interface MergedEffects<M, A, E> {
  cards: HelpCardView<CardLine>[]
  effects: MergedEffect<M, A, E>[]
}

/** The band with the most people; a band that is known wins over "we do not know". */
export function highestBand(a: FrequencyBandId, b: FrequencyBandId): FrequencyBandId {
  return bandRank(a) <= bandRank(b) ? a : b
}

/**
 * Merges medicines for someone who has them together. The order given does not matter and a medicine given twice
 * counts once. Nothing is lost and nothing is lowered: each effect keeps its highest band and tier, each help line stays.
 */
export function mergeMedicines(
  chosen: readonly Monograph[],
  index: LibraryIndex,
): MergedEffects<Monograph, AdverseEffect, SideEffect> & { medicines: Monograph[] } {
  const medicines = eachOnce(chosen)
  return {
    medicines,
    ...mergeEffects(medicines, adverseEffects, (medicine) => linesBeside(medicine, index.library.helpRules), index),
  }
}

/** Medicines in the order of the alphabet, each once. */
export function eachOnce<M extends Named>(chosen: readonly M[]): M[] {
  return byName([...new Map(chosen.map((medicine) => [medicine.slug, medicine])).values()])
}

/** The effects and the cards of medicines that `eachOnce` has put in order, in whatever form the caller has them. */
export function mergeEffects<M extends Named, A extends EffectBrought, E extends EffectKnown>(
  medicines: readonly M[],
  effectsOf: (medicine: M) => readonly A[],
  besideOf: (medicine: M) => PageLines,
  index: { sideEffect: ReadonlyMap<string, E>; help: ReadonlyMap<string, HelpTrigger> },
): MergedEffects<M, A, E> {
  const merged = new Map<string, MergedEffect<M, A, E>>()
  for (const medicine of medicines)
    for (const adverse of effectsOf(medicine)) {
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
  // In each band the order of the medicines' own lists, the earliest place first: an effect that one of them brings to most people comes first.
  const placeOf = new Map<string, number>()
  for (const medicine of medicines)
    effectsOf(medicine).forEach(({ effect }, place) =>
      placeOf.set(effect, Math.min(place, placeOf.get(effect) ?? Infinity)),
    )
  const effects = [...merged.values()].sort(
    (a, b) =>
      bandRank(a.band) - bandRank(b.band) ||
      placeOf.get(a.effect.slug)! - placeOf.get(b.effect.slug)! ||
      a.effect.name.localeCompare(b.effect.name, 'en-GB'),
  )
  const cards = deriveHelpCards(
    effects.flatMap(({ effect, from }) => from.map(({ adverse }) => ({ effect, adverse }))),
    index.help,
    linesBesideAll(medicines.map(besideOf)),
  )
  return { cards, effects }
}
