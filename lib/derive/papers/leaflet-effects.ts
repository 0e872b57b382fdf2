import type { EffectGroup } from '../../model/effect-groups.ts'
import type { FrequencyBand } from '../../model/frequency-bands.ts'
import { helpTier, type HelpTierId } from '../../model/help-tiers.ts'
import type { EffectText, GroupView, RowView } from '../pages/effect-group-views.ts'
import type { RowAct } from '../pages/effect-row-view.ts'
import type { HelpBlock } from '../help/help-block-view.ts'

/** Effects on paper that have one condition in common, most often a single one. */
export interface LeafletRow {
  effects: NamedEffect[]
  act: RowAct | null
  /** True where the row alone says a 999 sign: it is then drawn with a bar. */
  alone: boolean
  /** What to know and do; null where the row says enough. */
  full: { summary: string | null; texts: EffectText[] } | null
}

/** An effect's name, with small words: how many people, with what else, which medicine. */
export type NamedEffect = Pick<RowView, 'id' | 'name' | 'small'>

/** A part of the page's side effects, by band. Effects that ask for no call, and those of the quieter groups that can wait for the team, are named together after the rows. */
export interface LeafletGroup {
  group: EffectGroup
  bands: { band: FrequencyBand; rows: LeafletRow[]; others: NamedEffect[] }[]
}

/** Signs of one tier that neither a card nor a row says. */
export interface OtherSigns {
  tier: HelpTierId
  heading: string
  lines: string[]
}

/** So many effects are said in full: those that most people meet. */
const IN_FULL = 6

/** The side effects of a page as paper has room for them: its groups, its bands and its order; the first ones in full. */
export function leafletEffects(groups: readonly GroupView[]): LeafletGroup[] {
  const all = groups.flatMap(({ bands }) => bands.flatMap(({ rows, milder }) => [...rows, ...milder]))
  const first = new Set(all.slice(0, IN_FULL))
  return groups.map(({ group, bands }) => ({
    group,
    bands: bands.map(({ band, rows, milder }) => {
      const isNamed = (row: RowView) => !first.has(row) && (row.act === null || isMild(group, row.act))
      const here = [...rows, ...milder]
      return {
        band,
        rows: joinRows(here.filter((row) => !isNamed(row)).map((row) => leafletRow(row, first.has(row)))),
        others: here.filter(isNamed).map(nameOf),
      }
    }),
  }))
}

/**
 * Every sign to call for now that no card, no open list and no row says: each stands once on paper. A line is said by a row only when it
 * is the very line that the row stands for: one that covers it asks for more. Milder signs are on the web page, as the team's card says.
 */
export function otherSigns(block: HelpBlock, groups: readonly LeafletGroup[]): OtherSigns[] {
  const inRows = groups.flatMap(({ bands }) => bands.flatMap(({ rows }) => rows.flatMap(({ act }) => act?.line ?? [])))
  const said = new Set([
    ...[...block.constant, ...block.own, ...block.ownMore, ...block.urgent].map(({ id }) => id),
    ...inRows,
  ])
  const others = block.parts
    .flatMap(({ lines }) => lines)
    .filter(({ id, words }) => !said.has(id) && !block.doNotTakeMore.includes(words))
  return (['emergency', 'urgent'] as const)
    .map((tier) => ({
      tier,
      heading: helpTier(tier).heading,
      lines: others.filter((line) => line.tier === tier).map(({ words }) => words),
    }))
    .filter(({ lines }) => lines.length > 0)
}

/** What can wait for the team, in a group that holds no danger: the card for the team says what to do about it. */
const isMild = ({ id }: EffectGroup, { tier }: RowAct) => tier === 'team' && (id === 'tests' || id === 'also')

const nameOf = ({ id, name, small }: RowView): NamedEffect => ({ id, name, small })

function leafletRow(row: RowView, inFull: boolean): LeafletRow {
  const { act, alone, summary, texts } = row
  const full = { summary: texts.some(({ own }) => own === null) ? summary : null, texts }
  return { effects: [nameOf(row)], act, alone, full: inFull ? full : null }
}

/** Rows of one band that say the same condition become one, in the place of the first. A row in full stays by itself. */
function joinRows(rows: readonly LeafletRow[]): LeafletRow[] {
  const joined: LeafletRow[] = []
  for (const row of rows) {
    const same = joined.find(
      (one) => !one.full && !row.full && one.act?.call === row.act?.call && one.act?.says === row.act?.says,
    )
    if (!same) joined.push({ ...row, effects: [...row.effects] })
    else {
      same.effects.push(...row.effects)
      same.alone ||= row.alone
    }
  }
  return joined
}
