/** A day without a time, as YYYY-MM-DD. Read and printed in UTC. */
export type Day = string

/** A document or page that a writer read for a statement. */
export interface Source {
  id: string
  title: string
  publisher: string
  /** Who holds the licence of the product that an official text is about; null for other sources. */
  holder: string | null
  url: string
  /** False where the writer could not open the address and read a copy: `copy` says which. */
  opened: boolean
  /** When the source was published or revised; null when it does not say. */
  published: Day | null
  /** The same in words where there is no day: "2022 to 2024". */
  dated: string | null
  /** When the writer read it. */
  accessed: Day
  /** Where a copy was read, and which part of it. For editors: no page, file or feed carries it. */
  copy: { where: string; part: string | null } | null
}

/** Stands in `evidence:` where a statement rests on no text that was read. Said openly, with a note for the clinician. */
export const GENERAL_KNOWLEDGE = 'general-knowledge'

/** A clinician who has checked the whole page. */
export interface Checker {
  name: string
  role: string
  registration: string
  /** Interests shown to readers; "none" when there are none. */
  interests: string
}

/** One line of a page's public history. */
export interface Change {
  on: Day
  kind: 'clinical' | 'wording'
  what: string
}

export const PAGE_STATUSES = ['draft', 'checked'] as const
export type PageStatus = (typeof PAGE_STATUSES)[number]

/** What a draft says of itself, wherever its text is shown. */
export const DRAFT_NOTICE = {
  title: 'Not yet checked by a clinician',
  text: 'This is a draft. Do not use it to make choices about treatment. Ask your team.',
} as const

/** What every content page says about its own making. */
export interface Review {
  status: PageStatus
  written: Day
  checkedBy: Checker[]
  checkedOn: Day | null
  nextCheck: Day | null
  secondReading: Day | null
  sources: Source[]
  /** Section or band id to ids of sources. */
  evidence: Record<string, string[]>
  /** For the clinician who checks. Never shown to readers. */
  notes: string[]
  /** Newest first. */
  changes: Change[]
}
