import { usualGroup, type EffectGroupId } from '../../model/effect-groups.ts'
import { type HelpTierId, type HelpTrigger, tierRank } from '../../model/help-tiers.ts'
import type { AdverseEffect } from '../../model/monograph.ts'
import type { SideEffect } from '../../model/side-effect.ts'
import { helpOf, type PrintedFor, tierOf } from '../help/card-lines.ts'

/** The one condition that the row of an effect says, and whom it sends the reader to. */
export interface RowAct {
  tier: Exclude<HelpTierId, 'self'>
  /** Id of the help line that it stands for. */
  line: string
  /** "Call 999", "Call your line", "Tell your team": said before the condition. */
  call: string
  /** Finishes it: "if you vomit blood …", "for a seizure (fit)". */
  says: string
}

/** What each tier says at the beginning of a row. */
export const ROW_CALLS = {
  emergency: 'Call 999',
  urgent: 'Call your line',
  team: 'Tell your team',
} as const satisfies Record<RowAct['tier'], string>

type Known = Pick<SideEffect, 'help' | 'row' | 'shows'>
type Brought = Pick<AdverseEffect, 'addedHelp' | 'lowered' | 'row' | 'says' | 'group' | 'band'>

/**
 * The sign that an effect's row says: the one that the medicine names, else the usual one of the effect, else the first of its most
 * serious lines. Null where the effect asks for no help at all. A line that another covers, of the effect or on the page, is said by the one
 * that covers it, and then in that line's own words.
 */
export function rowActOf(
  effect: Known,
  adverse: Brought,
  triggers: ReadonlyMap<string, HelpTrigger>,
  printedFor: PrintedFor,
): RowAct | null {
  const own = helpOf(effect, adverse, triggers)
  const lines = own.map(printedFor)
  const named = [adverse.row, adverse.row === null ? effect.row : null].flatMap((id) => (id === null ? [] : [id]))
  const line =
    lines.find(({ id, covers }) => named.some((one) => one === id || covers.includes(one))) ??
    [...lines].sort((a, b) => tierRank(a.tier) - tierRank(b.tier))[0]
  if (!line) return null
  const says = own.includes(line) ? adverse.says : null
  return { tier: line.tier, line: line.id, call: ROW_CALLS[line.tier], says: says ?? shortOf(line) }
}

/** What finishes "Call your line …" for a help line. */
export function shortOf({ short, words }: Pick<HelpTrigger, 'short' | 'words'>): string {
  return short ?? `if ${words}`
}

/** The part of the page that an effect stands in with one medicine. */
export function groupOf(effect: Known, adverse: Brought, triggers: ReadonlyMap<string, HelpTrigger>): EffectGroupId {
  return (
    adverse.group ?? usualGroup({ shows: effect.shows, band: adverse.band, tier: tierOf(effect, adverse, triggers) })
  )
}
