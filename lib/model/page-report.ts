import type { PageKindId } from './page-kinds.ts'
import type { Day, PageStatus } from './review.ts'

/** What the content itself says about a page, for editors: everything but what readers sent. */
export interface PageReport {
  /** Address of the page, such as /medicines/aldesleukin. */
  path: string
  kind: PageKindId
  title: string
  version: string
  review: { status: PageStatus; written: Day; checkedOn: Day | null; nextCheck: Day | null; checkedBy: string[] }
  scores: { words: number; fleschKincaid: number; smog: number; longest: { sentence: string; words: number } }
  /** Warnings of the content check: line of the file, and what is wrong with the remedy. */
  warnings: { line: number; text: string }[]
  /** Parts of the page that a comment can be about, by anchor. */
  sections: { id: string; label: string }[]
}

/** The reports, and what the desk needs to know of the content besides. */
export interface Reports {
  siteName: string
  dueSoonDays: number
  pages: PageReport[]
}
