import type { Prose } from './html.ts'
import type { Part } from './monograph.ts'
import type { Review } from './review.ts'
import type { Schedule } from './schedule.ts'

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
  schedules: Schedule[]
  redirects: string[]
  review: Review
  whatItIs: Prose
  howYouHaveIt: { content: Prose; parts: Part[] }
  goodToKnow: Prose | null
  version: string
}
