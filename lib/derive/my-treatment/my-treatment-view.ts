import type { Html } from '../../model/html.ts'
import { sectionKind } from '../../model/section-kinds.ts'
import { PRECAUTIONS, type PrecautionId } from '../../model/treatment-parts.ts'
import { medicinePath, treatmentPath } from '../../paths.ts'
import { capitalised } from '../a-to-z.ts'
import type { HelpCardView } from '../help/help-card-view.ts'
import { deriveHelpBlock, type HelpBlock } from '../help/help-block-view.ts'
import { chosenTogether, doNotTakeMoreTogether } from '../help/help-together.ts'
import type { CardLine } from '../help/card-lines.ts'
import { deriveGroups, type GroupView } from '../pages/effect-group-views.ts'
import { wordsOfHtml } from '../html-blocks.ts'
import { eachOnce, mergeEffects, type MergedEffect } from '../merge.ts'
import { listOf } from '../../model/word-list.ts'
import { groupBySayers, mergeTexts } from '../merge-texts.ts'
import type { TimedEffect } from './day-lanes.ts'
import type {
  EffectBroughtData,
  EffectData,
  MedicineData,
  MyTreatmentData,
  PrecautionData,
  TreatmentData,
} from './my-treatment-data.ts'
import { type PatternChoice, patternsFor, shownPattern } from './pattern-choice.ts'
import type { TreatmentChoice } from './treatment-choice.ts'

/** More medicines than this together are more likely a slip than a treatment. */
const MANY = 12

export type PrecautionText = Html | PrecautionData['parts'][number]

export interface MyTreatmentView {
  /** Sentences about what could not be shown. */
  problems: string[]
  chosen: { what: 'treatments' | 'medicines'; slug: string; name: string; gloss: string; href: string }[]
  /** "Bleomycin, cisplatin and etoposide". */
  names: string
  /** "CAPOX and letrozole": what was picked, by its own names. */
  plan: string
  /** What its cards say aloud, and every other sign. */
  help: HelpBlock
  /** Each effect once, as a row, in the order in which people meet them. */
  groups: GroupView[]
  /** The same with the days that sources give. */
  timed: TimedEffect[]
  /** Medicines of a treatment that have no page here, so that their effects are missing from the list. */
  unlisted: { name: string; what: string }[]
  goodToKnow: { name: string; html: Html }[]
  /** What all of them say comes first; a text is a paragraph or a list, or a part with a heading of its own. */
  precautions: { id: PrecautionId; heading: string; groups: { names: string; texts: PrecautionText[] }[] }[]
  questions: { names: string; html: Html }[]
  patterns: PatternChoice[]
  /** Names of what is chosen and has no usual pattern of days. */
  withoutPattern: string[]
  pages: { name: string; href: string; version: string; isDraft: boolean }[]
}

/** Everything that "My treatment" shows of a choice: the medicines merged, nothing lost and nothing lowered. */
export function deriveMyTreatment(data: MyTreatmentData, choice: TreatmentChoice, unreadable = 0): MyTreatmentView {
  const treatments = choice.treatments.flatMap((slug) => data.treatments.find((one) => one.slug === slug) ?? [])
  const own = choice.medicines.flatMap((slug) => data.medicines.find((one) => one.slug === slug) ?? [])
  const medicines = eachOnce([
    ...own,
    ...data.medicines.filter(({ slug }) => treatments.some((treatment) => treatment.medicines.includes(slug))),
  ])
  const sideEffect = new Map(data.sideEffects.map((effect) => [effect.slug, effect]))
  const help = new Map(data.help.map((line) => [line.id, line]))
  const { cards, effects } = mergeEffects(
    medicines,
    (medicine) => medicine.effects,
    (medicine) => medicine.beside,
    { sideEffect, help },
  )
  const block = helpTogether(cards, treatments, medicines, data)
  const groups = deriveGroups(
    effects.map(({ effect, band, tier, from }) => ({
      effect,
      name: effect.name,
      band,
      tier,
      from: from.map(({ medicine, adverse }) => ({
        medicine: medicines.length > 1 ? medicine.name : null,
        adverse: { ...adverse, own: adverse.own && { html: adverse.own, text: wordsOfHtml(adverse.own) } },
      })),
    })),
    help,
    block,
  )
  const patterns = patternsFor(data, choice)
  return {
    problems: problemsOf(data, choice, unreadable, medicines.length),
    chosen: [
      ...treatments.map((treatment) => ({
        what: 'treatments' as const,
        slug: treatment.slug,
        name: treatment.name,
        gloss: listOf(medicines.filter(({ slug }) => treatment.medicines.includes(slug)).map(({ name }) => name)),
        href: treatmentPath(treatment.slug),
      })),
      ...own.map(({ slug, name, type, names }) => ({
        what: 'medicines' as const,
        slug,
        name: capitalised(name),
        gloss: [names[0], type].filter(Boolean).join(', '),
        href: medicinePath(slug),
      })),
    ],
    names: capitalised(listOf(medicines.map(({ name }) => name))),
    plan: listOf([...treatments.map(({ name }) => name), ...own.map(({ name }) => name)].map(planName)),
    help: block,
    groups,
    timed: timedEffects(groups, effects),
    unlisted: mergeTexts(
      treatments,
      (treatment) => treatment.with,
      ({ name }) => name,
    ).map(({ text }) => text),
    goodToKnow: treatments.flatMap(({ name, goodToKnow }) => (goodToKnow ? [{ name, html: goodToKnow }] : [])),
    precautions: PRECAUTIONS.flatMap((id) => {
      const groups = groupBySayers(
        mergeTexts(
          medicines,
          ({ precautions: { [id]: text } }) => (text ? [...text.blocks, ...text.parts] : []),
          wordsOf,
        ),
      )
      return groups.length > 0
        ? [
            {
              id,
              heading: sectionKind(id).heading,
              groups: groups.map((group) => ({
                names: listOf(group.medicines.map(({ name }) => name)),
                texts: group.texts,
              })),
            },
          ]
        : []
    }),
    questions: mergeTexts(
      medicines,
      ({ questions }) => questions,
      (html) => html,
    ).map(({ medicines: askers, text }) => ({ names: listOf(askers.map(({ name }) => name)), html: text })),
    patterns,
    withoutPattern: [...treatments, ...own]
      .filter(({ schedules }) => schedules.length === 0)
      .map(({ name }) => capitalised(name)),
    pages: [
      ...treatments.map((page) => pageOf(page, treatmentPath(page.slug))),
      ...medicines.map((page) => pageOf(page, medicinePath(page.slug))),
    ],
  }
}

/** The first name begins a title; the others stand inside it. */
const planName = (name: string, at: number): string => (at === 0 ? capitalised(name) : name)

/** Effects in the order of their rows, with the days that each medicine's text gives. */
function timedEffects(
  groups: readonly GroupView[],
  effects: readonly MergedEffect<MedicineData, EffectBroughtData, EffectData>[],
): TimedEffect[] {
  const merged = new Map(effects.map((one) => [one.effect.slug, one]))
  return groups.flatMap(({ group, bands }) =>
    bands
      .flatMap(({ rows, milder }) => [...rows, ...milder])
      .map(({ id, name }) => ({
        id,
        name,
        group: group.id,
        days: merged
          .get(id)!
          .from.flatMap(({ medicine, adverse }) =>
            adverse.days ? [{ medicine: medicine.slug, ...adverse.days }] : [],
          ),
      })),
  )
}

/** The cards of all medicines together. A treatment that is had alone brings what was chosen for it. */
function helpTogether(
  cards: readonly HelpCardView<CardLine>[],
  treatments: readonly TreatmentData[],
  medicines: readonly MedicineData[],
  { help, helpRules }: MyTreatmentData,
): HelpBlock {
  const [one, ...more] = treatments
  const isAlone = one && more.length === 0 && medicines.every(({ slug }) => one.medicines.includes(slug))
  return deriveHelpBlock(
    listOf(medicines.map(({ name }) => name)),
    cards,
    {
      chosen: (isAlone ? one.chosen : null) ?? chosenTogether(medicines),
      doNotTakeMore: doNotTakeMoreTogether(medicines),
    },
    helpRules,
    (id) => help.find((line) => line.id === id)?.words,
  )
}

function wordsOf(text: PrecautionText): string {
  return typeof text === 'string' ? text : `${text.heading}\n${text.html}`
}

function pageOf({ name, version, isDraft }: MedicineData | TreatmentData, href: string) {
  return { name: capitalised(name), href, version, isDraft }
}

function problemsOf(data: MyTreatmentData, choice: TreatmentChoice, unreadable: number, medicines: number): string[] {
  const unknown = [
    ...choice.treatments.filter((slug) => !data.treatments.some((one) => one.slug === slug)),
    ...choice.medicines.filter((slug) => !data.medicines.some((one) => one.slug === slug)),
  ]
  const [named, more] = [
    unknown
      .slice(0, 5)
      .map((slug) => `"${slug}"`)
      .join(', '),
    unknown.length - 5,
  ]
  const isGone = choice.pattern !== null && shownPattern(patternsFor(data, choice), choice) === null
  return [
    ...(isGone
      ? ['The pattern of days in this plan is not on this site now. Choose another one and give day 1 again.']
      : []),
    ...(unreadable > 0
      ? ['Part of this link could not be read. Check the list below against what your team told you.']
      : []),
    ...(unknown.length > 0
      ? [
          `There is no page here for ${named}${more > 0 ? ` and ${more} more` : ''}. It is not in the list below, so its side effects are missing. Ask your team about it.`,
        ]
      : []),
    ...(medicines > MANY
      ? [
          `There are ${medicines} medicines in this list. That is more than people have together. Check the list and remove what is not yours.`,
        ]
      : []),
  ]
}
