import { type Kysely, sql } from 'kysely'
import type { StoredRating } from '../model/rating.ts'
import type { FeedbackTables } from './feedback-tables.ts'

/** Everything that is asked of the store, once for SQLite and PostgreSQL. */

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
