import type { Elsewhere } from './elsewhere.ts'
import type { EverydayAnswer } from './everyday-topics.ts'
import type { HelpLine, HelpRules } from './help-tiers.ts'
import type { Prose } from './html.ts'
import type { Monograph } from './monograph.ts'
import type { PageKindId } from './page-kinds.ts'
import type { Day, Review } from './review.ts'
import type { Sayings } from './sayings.ts'
import type { SideEffect } from './side-effect.ts'
import type { Treatment } from './treatment.ts'

/** A group that medicines belong to: a type of medicine, or a cancer. */
export interface Group {
  id: string
  name: string
  /** One sentence that explains it. */
  what: string
  everyday: string[]
}

/** A plain word and the medical words for the same. */
export interface Term {
  plain: string
  medical: string[]
}

/** A page such as "About". */
export interface PlainPage {
  slug: string
  title: string
  summary: string
  written: Day
  content: Prose
  parts: { id: string; heading: string; content: Prose }[]
}

export interface Helpline {
  name: string
  phone: string
  href: string
  hours: string
  what: string
}

/** The organisation that runs the site. */
export interface Organisation {
  name: string
  tagline: string
  strapLine: string
  /** Address of the site without a slash at the end. */
  url: string
  sourceCode: string
  contactEmail: string | null
  helplines: Helpline[]
  review: { monthsBetweenChecks: number; dueSoonDays: number }
  licences: { text: string; code: string }
  /** Whether "My treatment" says on which day of the usual plan somebody is. */
  dayLine: boolean
}

/** Everything in content/, checked. */
export interface Library {
  site: Organisation
  medicines: Monograph[]
  sideEffects: SideEffect[]
  treatments: Treatment[]
  types: Group[]
  cancers: Group[]
  terms: Term[]
  help: HelpLine[]
  sayings: Sayings
  /** Medicines that have no page here. */
  elsewhere: Elsewhere
  helpRules: HelpRules
  /** Answers of "Everyday life" that many medicines share, in the order of content/everyday.md. */
  everyday: EverydayAnswer[]
  pages: PlainPage[]
  /** Shared text by file name, for pages that show it on its own. */
  shared: Record<string, { title: string; content: Prose }>
}

/** What pages of all kinds have. */
export interface CommonToPages {
  slug: string
  name: string
  summary: string
  redirects: string[]
  review: Review
  version: string
}

/** What a checked page of each kind is. */
export interface PageOfKind extends Record<PageKindId, CommonToPages> {
  medicine: Monograph
  'side-effect': SideEffect
  treatment: Treatment
}

/** A page that has no version yet: it is made last, from what the page prints. */
export type Unversioned<P> = Omit<P, 'version'>

/** The pages of a library by kind. */
export function pagesByKind({
  medicines,
  sideEffects,
  treatments,
}: Pick<Library, 'medicines' | 'sideEffects' | 'treatments'>): { [K in PageKindId]: PageOfKind[K][] } {
  return { medicine: medicines, 'side-effect': sideEffects, treatment: treatments }
}
