import type { Generated } from 'kysely'
import type { Rating } from '../model/rating.ts'

/** The tables of the store, the same in SQLite and PostgreSQL: texts and whole numbers only. Times are ISO 8601 in UTC, so that they sort as text. */
export interface FeedbackTables {
  ratings: RatingRow
  day_salts: { day: string; salt: string }
  day_marks: { day: string; mark: string }
  /** Editors who are signed in: the hash of each session's id, never the id. */
  editor_sessions: { key: string; ends_at: string }
  /** Tries to sign in of the last minutes; the client is a keyed hash of its address. */
  sign_in_tries: { client: string; at: string }
  /** Devices and networks from which an editor has signed in, as hashes, and when last. */
  known_editors: { key: string; seen_at: string }
  /** Days on which the server swept: they bear out what the clock says. */
  seen_days: { day: string }
  /** One row, written by each look at the health. */
  health_writes: { id: string; filler: string }
}

interface RatingRow extends Rating {
  received_at: string
  /** When an editor marked the comment as dealt with. */
  dealt_with_at: Generated<string | null>
}
