import { randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { FeedbackTables } from './feedback-tables.ts'

const BYTES = 24 * 1024

/** Writes as much as the largest rating takes with its marks and indexes, and one time anew: where this can be written, ratings can. */
export async function writeHealth(db: Kysely<FeedbackTables>): Promise<void> {
  const filler = randomBytes(BYTES / 2).toString('hex')
  await db
    .insertInto('health_writes')
    .values({ id: 'health', filler })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ filler }))
    .execute()
}
