import type { Piece, Prose } from './html.ts'
import type { ChosenLines, Part } from './monograph.ts'
import type { Review } from './review.ts'
import type { Schedule } from './schedule.ts'

/** Where a treatment stands today. */
export const TREATMENT_USES = ['current', 'less-used', 'replaced'] as const
export type TreatmentUse = (typeof TREATMENT_USES)[number]

/** Medicines that are given together. */
export interface Treatment {
  slug: string
  name: string
  say: string | null
  otherNames: string[]
  /** Slugs of medicines. */
  medicines: string[]
  /** Medicines in it that have no page here. */
  with: { name: string; what: string }[]
  cancers: string[]
  summary: string
  /** Whether it is still the usual choice, with the sources that say so; null where nobody has looked. */
  use: { now: TreatmentUse; what: string; sources: string[] } | null
  /** Ids of help lines that hold for the treatment and for none of its medicines alone. */
  help: string[]
  chosen: ChosenLines | null
  limitException: string | null
  schedules: Schedule[]
  redirects: string[]
  review: Review
  whatItIs: Prose
  howYouHaveIt: { content: Prose; pieces: Piece[]; parts: Part[] }
  goodToKnow: Prose | null
  version: string
}
