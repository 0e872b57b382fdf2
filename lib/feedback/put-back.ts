import type { Kysely } from 'kysely'
import type { FeedbackTables } from './feedback-tables.ts'
import type { RatingRow } from './sqlite-ratings.ts'

/** Rows at a time: PostgreSQL takes 65,535 values in one statement. */
const BATCH = 500

/** Adds the ratings of a backup that a store does not have. What it has stays as it is, so that nothing can be lost. Returns the number added. */
export async function putBack(db: Kysely<FeedbackTables>, ratings: ReadonlyMap<string, RatingRow>): Promise<number> {
  const rows = [...ratings.values()].map((row) => ({
    id: String(row.id),
    page: String(row.page),
    rating: Number(row.rating),
    comment: textOf(row.comment),
    section: textOf(row.section),
    version: String(row.version),
    received_at: String(row.received_at),
    dealt_with_at: textOf(row.dealt_with_at),
  }))
  let added = 0
  for (let from = 0; from < rows.length; from += BATCH) {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('ratings')
      .values(rows.slice(from, from + BATCH))
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirstOrThrow()
    added += Number(numInsertedOrUpdatedRows)
  }
  return added
}

const textOf = (value: string | number | null | undefined): string | null =>
  value === null || value === undefined ? null : String(value)
