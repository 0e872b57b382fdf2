import { type CardTierId, highestTier, type HelpTierId, type HelpTrigger, tierRank } from '../../model/help-tiers.ts'
import type { AdverseEffect } from '../../model/monograph.ts'
import type { SideEffect } from '../../model/side-effect.ts'
import type { SignPartId } from '../../model/sign-parts.ts'
import { helpCards, type HelpCardView, type LineView } from './help-card-view.ts'
import type { PageLines } from './page-lines.ts'

/** A line of a card, and the effects that put it there. */
export interface CardLine extends LineView {
  id: string
  tier: CardTierId
  part: SignPartId | null
  /** Ids of the lines whose place it takes. */
  covers: readonly string[]
  effects: string[]
}

/** Help lines without those that another of them covers, so that one card does not send a reader in two directions. */
export function withoutCovered(triggers: readonly HelpTrigger[]): HelpTrigger[] {
  const covered = new Set(triggers.flatMap(({ covers }) => covers))
  return triggers.filter(({ id }) => !covered.has(id))
}

/** What a page prints for a help line: the line itself, or the one that stands in its place there. */
export type PrintedFor = (line: HelpTrigger) => HelpTrigger

/**
 * What the cards of a page print for a line. Where they leave it out, the most serious line that covers it answers: a row may not let somebody
 * wait whom the card sends to the phone. A line that stands on every page answers for no effect: it says other signs too.
 */
export function printedOn(
  { constant, parts }: { constant: readonly CardLine[]; parts: readonly { lines: readonly CardLine[] }[] },
  triggers: ReadonlyMap<string, HelpTrigger>,
): PrintedFor {
  const lines = parts.flatMap(({ lines }) => lines)
  return (line) => {
    if (lines.some(({ id }) => id === line.id)) return line
    const covering = lines.filter(
      ({ id, covers }) => covers.includes(line.id) && !constant.some((one) => one.id === id),
    )
    const found = covering.sort((a, b) => tierRank(a.tier) - tierRank(b.tier))[0]
    return (found && triggers.get(found.id)) ?? line
  }
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
 * @param beside lines that stand there whatever the effects say, and the routes that lines may be limited to
 */
export function deriveHelpCards(
  effects: readonly {
    effect: Pick<SideEffect, 'slug' | 'help'>
    adverse: Pick<AdverseEffect, 'addedHelp' | 'lowered'>
  }[],
  triggers: ReadonlyMap<string, HelpTrigger>,
  beside?: PageLines,
): HelpCardView<CardLine>[] {
  const lines = new Map<string, { trigger: HelpTrigger; effects: string[] }>()
  const add = (some: readonly HelpTrigger[], effect?: string) => {
    for (const trigger of withBrought(some, triggers)) {
      if (beside && trigger.routes.length > 0 && !trigger.routes.some((route) => beside.routes.includes(route)))
        continue
      const line = lines.get(trigger.id) ?? { trigger, effects: [] }
      if (effect !== undefined && !line.effects.includes(effect)) line.effects.push(effect)
      lines.set(trigger.id, line)
    }
  }
  for (const { effect, adverse } of effects) add(helpOf(effect, adverse, triggers), effect.slug)
  add(beside?.always.flatMap((id) => triggers.get(id) ?? []) ?? [])
  const ordered = withoutCovered([...lines.values()].map(({ trigger }) => trigger)).sort((a, b) => a.order - b.order)
  // The effects of a line that is left out stand with the line that is printed for it.
  const effectsFor = ({ id, covers }: HelpTrigger) => [
    ...new Set([id, ...covers].flatMap((one) => lines.get(one)?.effects ?? [])),
  ]
  return helpCards(
    ordered.map((trigger) => {
      const { id, tier, words, group, part, covers } = trigger
      return { id, tier, words, group, part, covers, effects: effectsFor(trigger) }
    }),
  )
}
