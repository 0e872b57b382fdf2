import type { HelpTrigger } from '../../model/help-tiers.ts'
import type { Html } from '../../model/html.ts'
import { adverseEffects, type AdverseEffect, findSection, type Monograph } from '../../model/monograph.ts'
import type { Day } from '../../model/review.ts'
import type { Schedule } from '../../model/schedule.ts'
import type { SideEffect } from '../../model/side-effect.ts'
import { PRECAUTIONS, type PrecautionId } from '../../model/treatment-parts.ts'
import type { BroughtForRow, EffectForRow } from '../pages/effect-group-views.ts'
import { blocksOf } from '../html-blocks.ts'
import { linesBeside, type PageLines } from '../help/page-lines.ts'
import type { BlockRules, ChosenIds } from '../help/help-block-view.ts'
import { byName, type LibraryIndex } from '../library-index.ts'
import { lastChanged } from '../last-changed.ts'
import { questionsOf } from '../merge-texts.ts'

/** What "My treatment" knows: one file for every reader, because a file for each choice would tell the server what was chosen. */
export interface MyTreatmentData {
  medicines: MedicineData[]
  sideEffects: EffectData[]
  treatments: TreatmentData[]
  help: HelpTrigger[]
  helpRules: BlockRules
}

export interface MedicineData extends PageData {
  /** Brand names and other names. */
  names: string[]
  /** Name of its type: "chemotherapy". */
  type: string
  effects: EffectBroughtData[]
  /** Help lines that hold for it whatever its effects say, and how it is had. */
  beside: PageLines
  chosen: ChosenIds | null
  doNotTakeMore: string[]
  precautions: Partial<Record<PrecautionId, PrecautionData>>
  questions: Html[]
}

export interface TreatmentData extends PageData {
  names: string[]
  medicines: string[]
  /** Medicines in it that have no page here. */
  with: { name: string; what: string }[]
  goodToKnow: Html | null
  chosen: ChosenIds | null
}

export interface PageData {
  slug: string
  name: string
  version: string
  isDraft: boolean
  changed: Day
  schedules: Schedule[]
}

export type EffectData = EffectForRow & Pick<SideEffect, 'name'>
/** An effect as a medicine brings it. Its own words travel once, as HTML. */
export type EffectBroughtData = Omit<BroughtForRow, 'own'> &
  Pick<AdverseEffect, 'effect' | 'days'> & { own: Html | null }

export interface PrecautionData {
  /** Paragraphs and lists, one by one: many medicines share some of them word for word. */
  blocks: Html[]
  parts: { heading: string; html: Html }[]
}

/** Takes from the library what "My treatment" shows, in the order of the alphabet. */
export function deriveMyTreatmentData(index: LibraryIndex): MyTreatmentData {
  const { library } = index
  return {
    medicines: byName(library.medicines).map((medicine) => ({
      ...pageData(medicine),
      names: [...medicine.brands, ...medicine.otherNames],
      type: index.type.get(medicine.type)?.name.toLowerCase() ?? '',
      effects: adverseEffects(medicine).map(({ name: _name, sources: _sources, own, ...brought }) => ({
        ...brought,
        own: own?.html ?? null,
      })),
      beside: linesBeside(medicine, library.helpRules),
      chosen: idsOf(medicine.chosen),
      doNotTakeMore: medicine.doNotTakeMore,
      precautions: Object.fromEntries(PRECAUTIONS.flatMap((id) => precautionOf(medicine, id))),
      questions: questionsOf(medicine).map(({ html }) => html),
    })),
    sideEffects: library.sideEffects.map(({ slug, name, medical, help, row, shows, summary }) => ({
      slug,
      name,
      medical,
      help,
      row,
      shows,
      summary,
    })),
    treatments: byName(library.treatments).map((treatment) => ({
      ...pageData(treatment),
      names: treatment.otherNames,
      medicines: treatment.medicines,
      with: treatment.with,
      goodToKnow: treatment.goodToKnow?.html ?? null,
      chosen: idsOf(treatment.chosen),
    })),
    // What people say for a line is for the search alone, and its plainest words for the easy page.
    help: library.help.map(({ asked: _asked, talk: _talk, ...line }) => ({ ...line, easy: null })),
    helpRules: {
      constant: library.helpRules.constant,
      first: library.helpRules.first.map(({ line }) => ({ line })),
    },
  }
}

function idsOf(chosen: ChosenIds | null): ChosenIds | null {
  return chosen && { emergency: chosen.emergency, urgent: chosen.urgent }
}

function pageData({
  slug,
  name,
  version,
  review,
  schedules,
}: Pick<Monograph, 'slug' | 'name' | 'version' | 'review' | 'schedules'>): PageData {
  return { slug, name, version, isDraft: review.status === 'draft', changed: lastChanged(review), schedules }
}

function precautionOf(medicine: Monograph, id: PrecautionId): [PrecautionId, PrecautionData][] {
  const section = findSection(medicine, id)
  return section
    ? [
        [
          id,
          {
            blocks: blocksOf(section.content.html),
            parts: section.parts.map(({ heading, content }) => ({ heading, html: content.html })),
          },
        ],
      ]
    : []
}
