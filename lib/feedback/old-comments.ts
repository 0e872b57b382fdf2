import type { Kysely } from 'kysely'
import { dayOf, forgetOtherDays } from './day-marks.ts'
import type { FeedbackTables } from './feedback-tables.ts'

type Db = Kysely<FeedbackTables>

/** What a sweep did. */
export interface Sweep {
  /** Comments that were deleted. */
  deleted: number
  /** Comments that are old by a clock that nothing bears out. They were left. */
  held: number
}

const MONTHS_KEPT = 24
const DAY_MS = 24 * 60 * 60 * 1000
/** A clock is believed where the site was built no longer ago than this by it, or where sweeps on so many days before bear it out. */
const BUILT_DAYS = 90
const DAYS_SEEN = 7
const DAYS_LOOKED_AT = 30

/**
 * Deletes what has had its time: the marks of other days, and comments with their section 24 months after they came. Comments only by a clock
 * that something else bears out: one that jumped ahead by two years would delete them all, and nothing brings them back.
 * @param builtAt when the site was built
 */
export async function deleteOld(db: Db, now: Date, builtAt?: Date): Promise<Sweep> {
  await forgetOtherDays(db, now)
  const believed = wasBuiltLately(now, builtAt) || (await daysSeen(db, now)) >= DAYS_SEEN
  await db
    .insertInto('seen_days')
    .values({ day: dayOf(now) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  if (!believed) return { deleted: 0, held: await countOld(db, now) }
  const { numUpdatedRows } = await db
    .updateTable('ratings')
    .set({ comment: null, section: null })
    .where('received_at', '<', limitOf(now))
    .where((e) => e.or([e('comment', 'is not', null), e('section', 'is not', null)]))
    .executeTakeFirst()
  return { deleted: Number(numUpdatedRows), held: 0 }
}

function wasBuiltLately(now: Date, builtAt: Date | undefined): boolean {
  const age = builtAt ? now.getTime() - builtAt.getTime() : -1
  return age >= 0 && age <= BUILT_DAYS * DAY_MS
}

async function daysSeen(db: Db, now: Date): Promise<number> {
  const { count } = await db
    .selectFrom('seen_days')
    .select((e) => e.fn.countAll().as('count'))
    .where('day', '<', dayOf(now))
    .where('day', '>=', dayOf(new Date(now.getTime() - DAYS_LOOKED_AT * DAY_MS)))
    .executeTakeFirstOrThrow()
  return Number(count)
}

async function countOld(db: Db, now: Date): Promise<number> {
  const { count } = await db
    .selectFrom('ratings')
    .select((e) => e.fn.countAll().as('count'))
    .where('received_at', '<', limitOf(now))
    .where('comment', 'is not', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}

function limitOf(now: Date): string {
  const then = new Date(now)
  then.setUTCMonth(then.getUTCMonth() - MONTHS_KEPT)
  return then.toISOString()
}
