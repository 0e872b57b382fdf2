import { EFFECT_GROUPS, type EffectGroup, type EffectGroupId, usualGroup } from '../../model/effect-groups.ts'
import { FREQUENCY_BANDS, type FrequencyBand, type FrequencyBandId } from '../../model/frequency-bands.ts'
import { CARD_TIER_IDS, helpTier, type HelpTierId, type HelpTrigger, tierRank } from '../../model/help-tiers.ts'
import type { Html, Prose } from '../../model/html.ts'
import type { AdverseEffect } from '../../model/monograph.ts'
import type { SideEffect } from '../../model/side-effect.ts'
import { sideEffectPath } from '../../paths.ts'
import { groupOf, type RowAct, rowActOf } from './effect-row-view.ts'
import { glossOf } from '../gloss.ts'
import type { HelpBlock } from '../help/help-block-view.ts'
import { helpOf, type PrintedFor, printedOn, withoutCovered } from '../help/card-lines.ts'

/** What one medicine's page says of an effect, with the medicine's name where a page has several. */
export interface EffectText {
  with: string | null
  own: Html | null
  when: { word: string; text: string }[]
}

/** Signs of one tier, as the cards say them. */
export interface EffectSigns {
  tier: HelpTierId
  heading: string
  lines: string[]
}

/** One effect as a row: its name, one condition or a few calm words, and everything else behind it. */
export interface RowView {
  /** Id of the effect, and the anchor of its full text. */
  id: string
  name: string
  href: string
  /** Small words after the name: how many people, with what else, which medicine. */
  small: string[]
  act: RowAct | null
  /** True where the row alone says a 999 sign: it is then drawn with a bar. */
  alone: boolean
  /** What a row without a condition says. */
  calm: string
  /** The words a team may use. */
  gloss: string | null
  /** True of the effect with every medicine; printed where a medicine has no words of its own. */
  summary: string
  texts: EffectText[]
  /** Signs beside the one that the row says. */
  signs: EffectSigns[]
}

/** A part of the page, its rows by band. Rows that may be closed stand together, with their names in the open, where `milder` has them. */
export interface GroupView {
  group: EffectGroup
  bands: { band: FrequencyBand; rows: RowView[]; milder: RowView[] }[]
}

/** What a row has to know of an effect, and of the effect as one medicine brings it. */
export type EffectForRow = Pick<SideEffect, 'slug' | 'medical' | 'help' | 'row' | 'shows' | 'summary'>
export type BroughtForRow = Pick<
  AdverseEffect,
  'band' | 'own' | 'starts' | 'lasts' | 'chance' | 'addedHelp' | 'lowered' | 'row' | 'says' | 'group' | 'with'
>

/** An effect with those who bring it, as a page of one medicine or of several has it. */
export interface GroupedEffect {
  effect: EffectForRow
  name: string
  band: FrequencyBandId
  tier: HelpTierId
  from: { medicine: string | null; adverse: BroughtForRow }[]
}

/**
 * The effects of a page in the order in which people meet them: what most feel, what is dangerous, what tests find, the rest; inside a
 * part by band, then in the order given, never by danger.
 */
export function deriveGroups(
  effects: readonly GroupedEffect[],
  triggers: ReadonlyMap<string, HelpTrigger>,
  block: Pick<HelpBlock, 'constant' | 'own' | 'parts'>,
): GroupView[] {
  const onCard = new Set([...block.constant, ...block.own].flatMap(({ id, covers }) => [id, ...covers]))
  const printedFor = printedOn(block, triggers)
  const rows = effects.map((one) => ({
    group: groupTogether(one, triggers),
    band: one.band,
    row: rowOf(one, triggers, printedFor, onCard),
  }))
  return EFFECT_GROUPS.map((group) => ({
    group,
    bands: FREQUENCY_BANDS.map((band) => {
      const here = rows.filter((one) => one.group === group.id && one.band === band.id).map(({ row }) => row)
      const isMild = ({ act }: RowView) => mayClose(group.id, act?.tier ?? 'self')
      const milder = here.filter(isMild)
      // Two rows are no list worth closing.
      return milder.length > 2
        ? { band, rows: here.filter((row) => !isMild(row)), milder }
        : { band, rows: here, milder: [] }
    }).filter((band) => band.rows.length + band.milder.length > 0),
  })).filter(({ bands }) => bands.length > 0)
}

/**
 * Whether a row may stand behind a list of names: never one with a 999 sign, nor one of what people feel most or what is dangerous. What is
 * also possible and what tests find may: the cards ask for the same calls.
 */
function mayClose(group: EffectGroupId, tier: HelpTierId): boolean {
  switch (group) {
    case 'feel':
    case 'danger':
      return false
    case 'tests':
    case 'also':
      return tier !== 'emergency'
    default:
      return group satisfies never
  }
}

/** The part of the page for an effect that several bring: the first in which one of them puts it by choice, else the usual one of all together. */
function groupTogether(
  { effect, band, tier, from }: GroupedEffect,
  triggers: ReadonlyMap<string, HelpTrigger>,
): EffectGroupId {
  const [only, ...others] = from
  if (only && others.length === 0) return groupOf(effect, only.adverse, triggers)
  const chosen = from.flatMap(({ adverse }) => adverse.group ?? [])
  return EFFECT_GROUPS.find(({ id }) => chosen.includes(id))?.id ?? usualGroup({ shows: effect.shows, band, tier })
}

function rowOf(
  { effect, name, band, from }: GroupedEffect,
  triggers: ReadonlyMap<string, HelpTrigger>,
  printedFor: PrintedFor,
  onCard: ReadonlySet<string>,
): RowView {
  const acts = from.flatMap(({ adverse }) => rowActOf(effect, adverse, triggers, printedFor) ?? [])
  const act = acts.sort((a, b) => tierRank(a.tier) - tierRank(b.tier))[0] ?? null
  const said = from.find(({ adverse }) => adverse.own !== null)?.adverse.own ?? null
  return {
    id: effect.slug,
    name,
    href: sideEffectPath(effect.slug),
    small: smallWords(effect, band, from),
    act,
    alone: act?.tier === 'emergency' && !onCard.has(act.line),
    calm: firstSentence(said?.text ?? effect.summary),
    gloss: glossOf(effect.medical, name) ?? null,
    summary: effect.summary,
    texts: from.map(({ medicine, adverse }) => ({ with: medicine, own: htmlOf(adverse.own), when: whenOf(adverse) })),
    signs: signsOf(effect, from, act, triggers, printedFor),
  }
}

const htmlOf = (prose: Prose | null): Html | null => prose?.html ?? null

function smallWords(effect: EffectForRow, band: FrequencyBandId, from: GroupedEffect['from']): string[] {
  const bandWords = effect.shows === 'tests' ? [FREQUENCY_BANDS.find(({ id }) => id === band)!.small] : []
  const only = from.length === 1 ? from[0]! : null
  return [
    ...bandWords,
    ...(only?.adverse.with ? [`with ${only.adverse.with}`] : []),
    ...(only?.medicine ? [only.medicine] : []),
  ]
}

/** When an effect starts, how long it lasts, and its own figure: only what is known. */
export function whenOf({
  starts,
  lasts,
  chance,
}: Pick<AdverseEffect, 'starts' | 'lasts' | 'chance'>): { word: string; text: string }[] {
  return [
    ...(starts ? [{ word: 'Starts', text: starts }] : []),
    ...(lasts ? [{ word: 'Lasts', text: lasts }] : []),
    ...(chance ? [{ word: 'How many people', text: chance }] : []),
  ]
}

/** The effect's signs by tier, without the one that its row says already. */
function signsOf(
  effect: EffectForRow,
  from: GroupedEffect['from'],
  act: RowAct | null,
  triggers: ReadonlyMap<string, HelpTrigger>,
  printedFor: PrintedFor,
): EffectSigns[] {
  const own = from.flatMap(({ adverse }) => helpOf(effect, adverse, triggers))
  const lines = withoutCovered([...new Set(own.map(printedFor))])
  return CARD_TIER_IDS.map((tier) => ({
    tier,
    heading: helpTier(tier).heading,
    lines: lines.filter((line) => line.tier === tier && line.id !== act?.line).map(({ words }) => words),
  })).filter((signs) => signs.lines.length > 0)
}

/** The first sentence of a text. */
export function firstSentence(text: string): string {
  return /^[\s\S]*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text
}
