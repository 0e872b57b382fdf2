import type { Kysely } from 'kysely'
import type { FeedbackTables } from './feedback-tables.ts'

/** All or nothing. Where something breaks, its own error is thrown, and not that of undoing what was begun. */
export async function inTransaction<T>(
  db: Kysely<FeedbackTables>,
  work: (within: Kysely<FeedbackTables>) => Promise<T>,
): Promise<T> {
  const transaction = await db.startTransaction().execute()
  try {
    const result = await work(transaction)
    await transaction.commit().execute()
    return result
  } catch (error) {
    await transaction
      .rollback()
      .execute()
      .catch(() => undefined)
    throw error
  }
}
