import type { Kysely } from 'kysely'
import type { FeedbackTables } from './feedback-tables.ts'

/** What browsers and networks leave for one day, so that nobody rates a page again and again. */

type Db = Kysely<FeedbackTables>

/** Ratings of one page on one day from one network. Several people share one in a hospital; fewer than 5 ratings are never shown as a mean. */
export const MOST_FROM_NETWORK = 5

/** The salt of a day: the one that was kept first, by whichever server. Those of other days are deleted. */
export async function saltOf(db: Db, at: Date, fresh: string): Promise<string> {
  const day = dayOf(at)
  await forgetOtherDays(db, at)
  await db
    .insertInto('day_salts')
    .values({ day, salt: fresh })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return (await db.selectFrom('day_salts').select('salt').where('day', '=', day).executeTakeFirstOrThrow()).salt
}

/** Deletes the salts and marks of other days. Servers' clocks may differ by a little at midnight, so tomorrow's stay. */
export async function forgetOtherDays(db: Db, at: Date): Promise<void> {
  const tomorrow = dayOf(new Date(at.getTime() + DAY_MS))
  for (const table of ['day_salts', 'day_marks'] as const)
    await db
      .deleteFrom(table)
      .where((e) => e.or([e('day', '<', dayOf(at)), e('day', '>', tomorrow)]))
      .execute()
}

const DAY_MS = 24 * 60 * 60 * 1000
export const dayOf = (at: Date): string => at.toISOString().slice(0, 10)

/** False where the mark is taken. */
export async function takeMark(db: Db, day: string, mark: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('day_marks')
    .values({ day, mark })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** Takes one of the places of a network; false where none is left. */
export async function takePlace(db: Db, day: string, network: string): Promise<boolean> {
  for (let place = 1; place <= MOST_FROM_NETWORK; place++)
    if (await takeMark(db, day, `${network}.${place}`)) return true
  return false
}
