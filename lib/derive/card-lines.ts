import { bandRank, type FrequencyBandId } from '../model/frequency-bands.ts'
import { type CardTierId, highestTier, type HelpTierId, type HelpTrigger, tierRank } from '../model/help-tiers.ts'
import type { AdverseEffect } from '../model/monograph.ts'
import type { SideEffect } from '../model/side-effect.ts'
import { helpCards, type HelpCardView, type LineView } from './help-card-view.ts'

/** A line of a card, and the effects that put it there. */
export interface CardLine extends LineView {
  id: string
  tier: CardTierId
  effects: string[]
}

/** Help lines without those that another of them covers, so that one card does not send a reader in two directions. */
export function withoutCovered(triggers: readonly HelpTrigger[]): HelpTrigger[] {
  const covered = new Set(triggers.flatMap(({ covers }) => covers))
  return triggers.filter(({ id }) => !covered.has(id))
}

/** Help lines with those that stand wherever they do. */
function withBrought(lines: readonly HelpTrigger[], triggers: ReadonlyMap<string, HelpTrigger>): HelpTrigger[] {
  return [...lines, ...lines.flatMap(({ brings }) => brings.flatMap((id) => triggers.get(id) ?? []))]
}

/** Ids of the help lines that hold for an effect with one medicine: the usual ones and those added, without those above a lowered tier. */
export function helpOf(
  effect: Pick<SideEffect, 'help'>,
  adverse: Pick<AdverseEffect, 'addedHelp' | 'lowered'>,
  triggers: ReadonlyMap<string, HelpTrigger>,
): HelpTrigger[] {
  return withoutCovered(
    [...new Set([...effect.help, ...adverse.addedHelp])].flatMap((id) => {
      const trigger = triggers.get(id)
      return trigger && (!adverse.lowered || tierRank(trigger.tier) >= tierRank(adverse.lowered.tier)) ? [trigger] : []
    }),
  )
}

/** The tier of an effect with one medicine: the most serious of its help lines. */
export function tierOf(
  effect: Pick<SideEffect, 'help'>,
  adverse: Pick<AdverseEffect, 'addedHelp' | 'lowered'>,
  triggers: ReadonlyMap<string, HelpTrigger>,
): HelpTierId {
  return helpOf(effect, adverse, triggers).reduce<HelpTierId>(
    (tier, trigger) => highestTier(tier, trigger.tier),
    'self',
  )
}

/**
 * The "When to get help" cards: one list a tier, each line once, most serious first.
 * The order is that of content/help.md, which a clinician sets: it does not move with the bands, so that the
 * first line is the same on every page and a reader in a hurry knows where to look.
 */
export function deriveHelpCards(
  effects: readonly {
    effect: Pick<SideEffect, 'slug' | 'help'>
    adverse: Pick<AdverseEffect, 'addedHelp' | 'lowered'>
  }[],
  triggers: ReadonlyMap<string, HelpTrigger>,
): HelpCardView<CardLine>[] {
  const lines = new Map<string, { trigger: HelpTrigger; effects: string[] }>()
  for (const { effect, adverse } of effects)
    for (const trigger of withBrought(helpOf(effect, adverse, triggers), triggers)) {
      const line = lines.get(trigger.id) ?? { trigger, effects: [] }
      if (!line.effects.includes(effect.slug)) line.effects.push(effect.slug)
      lines.set(trigger.id, line)
    }
  const ordered = withoutCovered([...lines.values()].map(({ trigger }) => trigger)).sort((a, b) => a.order - b.order)
  // The effects of a line that is left out stand with the line that is printed for it.
  const effectsFor = ({ id, covers }: HelpTrigger) => [
    ...new Set([id, ...covers].flatMap((one) => lines.get(one)?.effects ?? [])),
  ]
  return helpCards(
    ordered.map((trigger) => {
      const { id, tier, words, group } = trigger
      return { id, tier, words, group, effects: effectsFor(trigger) }
    }),
  )
}

/** Sorts effects by band, then by tier, keeping the editor's order otherwise. */
export function bySeriousness(
  a: { band: FrequencyBandId; tier: HelpTierId },
  b: { band: FrequencyBandId; tier: HelpTierId },
): number {
  return bandRank(a.band) - bandRank(b.band) || tierRank(a.tier) - tierRank(b.tier)
}
