import type { AdministrationRouteId } from './administration-routes.ts'
import type { Codes } from './code-systems.ts'
import type { FrequencyBandId } from './frequency-bands.ts'
import type { HelpTierId } from './help-tiers.ts'
import type { Prose } from './html.ts'
import type { Review } from './review.ts'
import type { Schedule } from './schedule.ts'
import type { ListSectionId, ProseSectionId, SectionId } from './section-kinds.ts'

/** A part of a section with its own `###` heading. */
export interface Part {
  /** Anchor on the page, unique within it. */
  id: string
  heading: string
  content: Prose
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
  /** Ids of sources of this line; empty when the band's sources hold. */
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
  parts: Part[]
}

export type Section =
  | ProseSection
  | { id: ListSectionId; shape: 'list'; lead: Prose | null; items: Prose[] }
  | {
      id: 'how-you-have-it'
      shape: 'administration'
      content: Prose
      routes: (Part & { route: AdministrationRouteId })[]
      parts: Part[]
    }
  | {
      id: 'side-effects'
      shape: 'side-effects'
      content: Prose
      bands: { band: FrequencyBandId; effects: AdverseEffect[] }[]
    }
  | { id: 'more-information'; shape: 'links'; references: Reference[] }

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
  schedules: Schedule[]
  codes: Codes
  redirects: string[]
  review: Review
  /** In the order of SECTION_KINDS. */
  sections: Section[]
  /** First 8 hexadecimal digits of the SHA-256 of everything that the page prints. */
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
