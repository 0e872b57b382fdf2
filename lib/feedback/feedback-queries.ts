import { type Kysely, sql } from 'kysely'
import type { Rating, StoredRating } from '../model/rating.ts'
import type { FeedbackTables } from './feedback-tables.ts'
import type { VisitorMarks } from './visitor-mark.ts'

/** Everything that is asked of the store, once for SQLite and PostgreSQL. */

/** A rating that is ready to be kept: checked, and with personal details struck out of the comment. */
export interface NewRating extends Rating, VisitorMarks {
  at: Date
}

/** `repeated`: the id or the browser's mark was there already; `crowded`: the network has had its ratings of the page for the day. Nothing was added then. */
export type Added = 'added' | 'repeated' | 'crowded'

/** Ratings of one page on one day from one network. Several people share one in a hospital; fewer than 5 ratings are never shown as a mean. */
export const MOST_FROM_NETWORK = 5

export interface RatingSummary {
  count: number
  /** 1 to 5; 0 where nobody rated. */
  mean: number
}

/** One page in one month. */
export interface MonthOfRatings {
  page: string
  /** "2026-11" */
  month: string
  count: number
  /** Sum of the ratings: mean = total / count. */
  total: number
}

export interface CommentFilter {
  page?: string
  /** Only those that are dealt with, or only those that are not. */
  dealtWith?: boolean
  limit: number
  offset?: number
}

type Db = Kysely<FeedbackTables>

/** @param earliest no rating came before it: what a clock that is behind says is not believed */
export async function addRating(db: Db, { mark, network, at, ...rating }: NewRating, earliest?: Date): Promise<Added> {
  const receivedAt = (earliest && earliest > at ? earliest : at).toISOString()
  const day = dayOf(at)
  return db.transaction().execute(async (within) => {
    if (!(await takeMark(within, day, mark)) || (await hasRating(within, rating.id))) return 'repeated'
    if (!(await takePlace(within, day, network))) {
      await within.deleteFrom('day_marks').where('day', '=', day).where('mark', '=', mark).execute()
      return 'crowded'
    }
    const added = await within
      .insertInto('ratings')
      .values({ ...rating, received_at: receivedAt })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    return added.numInsertedOrUpdatedRows === 1n ? 'added' : 'repeated'
  })
}

/** False where the mark is taken. */
async function takeMark(db: Db, day: string, mark: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('day_marks')
    .values({ day, mark })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** Takes one of the places of a network; false where none is left. */
async function takePlace(db: Db, day: string, network: string): Promise<boolean> {
  for (let place = 1; place <= MOST_FROM_NETWORK; place++)
    if (await takeMark(db, day, `${network}.${place}`)) return true
  return false
}

export async function hasRating(db: Db, id: string): Promise<boolean> {
  return (await db.selectFrom('ratings').select('id').where('id', '=', id).executeTakeFirst()) !== undefined
}

export async function summariseRatings(db: Db, page: string): Promise<RatingSummary> {
  const { count, total } = await db
    .selectFrom('ratings')
    .select((e) => [e.fn.countAll().as('count'), e.fn.sum('rating').as('total')])
    .where('page', '=', page)
    .executeTakeFirstOrThrow()
  return { count: Number(count), mean: Number(count) === 0 ? 0 : Number(total) / Number(count) }
}

/** Ratings with a comment, the newest first. */
export async function listComments(
  db: Db,
  { page, dealtWith, limit, offset = 0 }: CommentFilter,
): Promise<StoredRating[]> {
  let query = db.selectFrom('ratings').selectAll().where('comment', 'is not', null)
  if (page !== undefined) query = query.where('page', '=', page)
  if (dealtWith !== undefined) query = query.where('dealt_with_at', dealtWith ? 'is not' : 'is', null)
  const rows = await query.orderBy('received_at', 'desc').orderBy('id').limit(limit).offset(offset).execute()
  return rows.map(({ received_at, dealt_with_at, ...row }) => ({
    ...row,
    receivedAt: received_at,
    dealtWithAt: dealt_with_at,
  }))
}

/** Comments that nobody has dealt with, by page. */
export async function countOpenComments(db: Db): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('ratings')
    .select((e) => ['page', e.fn.countAll().as('count')])
    .where('comment', 'is not', null)
    .where('dealt_with_at', 'is', null)
    .groupBy('page')
    .execute()
  return new Map(rows.map(({ page, count }) => [page, Number(count)]))
}

/** Every page and month with ratings, the oldest month first. */
export async function countByMonth(db: Db, page?: string): Promise<MonthOfRatings[]> {
  const month = sql<string>`substr(received_at, 1, 7)`
  let query = db
    .selectFrom('ratings')
    .select((e) => ['page', month.as('month'), e.fn.countAll().as('count'), e.fn.sum('rating').as('total')])
  if (page !== undefined) query = query.where('page', '=', page)
  const rows = await query.groupBy(['page', month]).orderBy('month').orderBy('page').execute()
  return rows.map((row) => ({ page: row.page, month: row.month, count: Number(row.count), total: Number(row.total) }))
}

/** Marks a comment as dealt with, or as open again with null. False where there is no such comment. */
export async function setDealtWith(db: Db, id: string, at: Date | null): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('ratings')
    .set({ dealt_with_at: at?.toISOString() ?? null })
    .where('id', '=', id)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

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
const dayOf = (at: Date): string => at.toISOString().slice(0, 10)
