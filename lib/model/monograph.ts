import type { AdministrationRouteId } from './administration-routes.ts'
import type { Codes } from './code-systems.ts'
import type { MissedDose, Rhythm, TooMuch } from './dose-rules.ts'
import type { EffectGroupId } from './effect-groups.ts'
import type { EverydayTopicId } from './everyday-topics.ts'
import type { FrequencyBandId } from './frequency-bands.ts'
import type { HelpTierId } from './help-tiers.ts'
import type { Piece, Prose } from './html.ts'
import type { MedicineFlagId } from './medicine-flags.ts'
import type { Review } from './review.ts'
import type { Schedule } from './schedule.ts'
import type { ListSectionId, ProseSectionId, SectionId } from './section-kinds.ts'
import type { TimeAfter } from './time-after.ts'

/** A part of a section with its own `###` heading. */
export interface Part {
  /** Anchor on the page, unique within it. */
  id: string
  heading: string
  content: Prose
  /** The same in runs. */
  pieces: Piece[]
}

/** One side effect as one medicine brings it. */
export interface AdverseEffect {
  /** Id of the side effect's own file, and the anchor on the medicine's page. */
  effect: string
  /** Heading on the page: the words of the link. */
  name: string
  band: FrequencyBandId
  /** What is particular to this medicine (inline HTML); null where the effect's own summary is printed. */
  own: Prose | null
  starts: string | null
  lasts: string | null
  /** The effect's own figure in words. */
  chance: string | null
  /** Ids of help lines that this medicine adds to those of the effect. */
  addedHelp: string[]
  /** A lower tier than usual, for a reason. */
  lowered: { tier: HelpTierId; because: string } | null
  /** Id of the help line that its row stands for; null where the effect's usual one does. */
  row: string | null
  /** Words of the row instead of the line's own short ones: one condition, never narrower than the line. */
  says: string | null
  /** The part of the page that it stands in; null where the usual one does. */
  group: EffectGroupId | null
  /** What else people have when this band holds: "other chemotherapy". Null where it holds for the medicine alone. */
  with: string | null
  /** Days after a treatment day on which it usually comes; null where no text gives days. */
  days: { from: number; to: number } | null
  /** Ids of sources of this line; empty when the band's sources hold. */
  sources: string[]
}

/** Lines of the cards that a writer has chosen to be said aloud: a proposal until a clinician signs it. */
export interface ChosenLines {
  /** Ids of 999 lines of this medicine that stand on the card, beside the constant ones. */
  emergency: string[]
  /** Ids of lines for the 24-hour card. */
  urgent: string[]
  why: string
  sources: string[]
  by: string
}

/** A number that hurts when it is wrong, with the sources that hold it. */
export interface SourcedTime {
  until: TimeAfter
  sources: string[]
}

/** One row of "Everyday life". */
export interface EverydayRow {
  topic: EverydayTopicId
  says: Prose
  sources: string[]
}

/** A link out of the page, with a sentence that says what it is for. */
export interface Reference {
  title: string
  href: string
  what: string
}

export interface ProseSection {
  id: ProseSectionId
  shape: 'prose'
  content: Prose
  pieces: Piece[]
  parts: Part[]
}

export type Section =
  | ProseSection
  | { id: ListSectionId; shape: 'list'; lead: Prose | null; items: Prose[] }
  | {
      id: 'how-you-have-it'
      shape: 'administration'
      content: Prose
      pieces: Piece[]
      routes: (Part & { route: AdministrationRouteId })[]
      parts: Part[]
    }
  | {
      id: 'side-effects'
      shape: 'side-effects'
      content: Prose
      pieces: Piece[]
      bands: { band: FrequencyBandId; effects: AdverseEffect[] }[]
    }
  | { id: 'more-information'; shape: 'links'; references: Reference[] }

/** What contraception an official text asks for. */
export const CONTRACEPTION_METHODS = ['effective', 'two', 'condom'] as const
export type ContraceptionMethods = (typeof CONTRACEPTION_METHODS)[number]

/** One medicine, complete and checked. */
export interface Monograph {
  /** File name without .md: the address. */
  slug: string
  /** Generic name, in the case it has inside a sentence. */
  name: string
  say: string
  brands: string[]
  otherNames: string[]
  /** The same substance in another form or for another use, which this page is not about: only the search knows these names, and says so. `is` finishes "Onivyde is …". */
  otherForms: { names: string[]; is: string }[]
  /** Id of a row in content/types.md. */
  type: string
  /** Ids of rows in content/cancers.md. */
  cancers: string[]
  routes: AdministrationRouteId[]
  summary: string
  related: { title: string; href: string }[]
  flags: MedicineFlagId[]
  /** Ids of help lines that hold for the medicine and belong to none of its effects. */
  help: string[]
  /** Null where nobody has chosen yet: the cards then follow the table of content/help.md. */
  chosen: ChosenLines | null
  /** Ids of help lines at which the official text says not to take more before somebody was asked. */
  doNotTakeMore: string[]
  contraception: { women: SourcedTime | null; men: SourcedTime | null; methods: ContraceptionMethods }
  breastfeeding: SourcedTime | null
  missed: MissedDose[]
  tooMuch: TooMuch | null
  rhythm: Rhythm | null
  /** How long after the last dose its dangers can begin. */
  watchAfter: SourcedTime | null
  /** Rows of "Everyday life" that its own file has. */
  everyday: EverydayRow[]
  /** Why this page may be longer than the standard allows; null where it keeps to it. */
  limitException: string | null
  schedules: Schedule[]
  codes: Codes
  redirects: string[]
  review: Review
  /** In the order of SECTION_KINDS. */
  sections: Section[]
  /** The fingerprint of what the page prints: 8 hexadecimal digits. */
  version: string
}

type SectionWith<I extends SectionId> = I extends ProseSectionId ? ProseSection : Extract<Section, { id: I }>

/** The section with this id, typed; undefined where the medicine has none. */
export function findSection<I extends SectionId>(
  monograph: Pick<Monograph, 'sections'>,
  id: I,
): SectionWith<I> | undefined {
  return monograph.sections.find((section): section is SectionWith<I> => section.id === id)
}

/** All effects of a medicine, in the order of its page. */
export function adverseEffects(monograph: Pick<Monograph, 'sections'>): AdverseEffect[] {
  return findSection(monograph, 'side-effects')?.bands.flatMap((band) => band.effects) ?? []
}
