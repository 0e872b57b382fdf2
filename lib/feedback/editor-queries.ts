import type { Kysely } from 'kysely'
import type { FeedbackTables } from './feedback-tables.ts'

/** Who is signed in at the editors' desk, and who tries to be. In the store, so that every server of the site knows the same. */

type Db = Kysely<FeedbackTables>

const MINUTE_MS = 60_000
const DAYS_KNOWN = 180
/** Devices and networks: far more than a team of editors has. */
const MOST_KNOWN = 500

/** Keeps a session until it ends. Sessions that have ended are deleted. */
export async function startSession(db: Db, key: string, ends: Date, now: Date): Promise<void> {
  await db.deleteFrom('editor_sessions').where('ends_at', '<=', now.toISOString()).execute()
  await db
    .insertInto('editor_sessions')
    .values({ key, ends_at: ends.toISOString() })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function isSignedIn(db: Db, key: string, now: Date): Promise<boolean> {
  return (
    (await db
      .selectFrom('editor_sessions')
      .select('key')
      .where('key', '=', key)
      .where('ends_at', '>', now.toISOString())
      .executeTakeFirst()) !== undefined
  )
}

export async function endSession(db: Db, key: string): Promise<void> {
  await db.deleteFrom('editor_sessions').where('key', '=', key).execute()
}

/**
 * Notes a try to sign in and counts those since `since`, this one among them: of the same client, and of everybody. Older ones are deleted.
 * Noted before it is counted, each step by itself: of many tries at the same moment none misses the others.
 * @param limit tries that one client may have. More of them count no more in all, so that one client cannot shut everybody out, and once it is over the limit they are not noted.
 */
export async function countTry(
  db: Db,
  client: string,
  at: Date,
  since: Date,
  limit: number,
): Promise<{ client: number; all: number }> {
  // Later ones too: a clock that was put back left them, and they would count for years.
  await db
    .deleteFrom('sign_in_tries')
    .where((e) =>
      e.or([e('at', '<', since.toISOString()), e('at', '>', new Date(at.getTime() + MINUTE_MS).toISOString())]),
    )
    .execute()
  if (((await countTries(db)).get(client) ?? 0) <= limit)
    await db.insertInto('sign_in_tries').values({ client, at: at.toISOString() }).execute()
  const tries = await countTries(db)
  return {
    client: tries.get(client) ?? 0,
    all: [...tries.values()].reduce((sum, count) => sum + Math.min(count, limit), 0),
  }
}

async function countTries(db: Db): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('sign_in_tries')
    .select((e) => ['client', e.fn.countAll().as('count')])
    .groupBy('client')
    .execute()
  return new Map(rows.map(({ client, count }) => [client, Number(count)]))
}

/** Forgets the tries of a client: it knew the password in the end. */
export async function forgetTries(db: Db, client: string): Promise<void> {
  await db.deleteFrom('sign_in_tries').where('client', '=', client).execute()
}

/** Whether an editor has signed in from a device or a network in the last half year. */
export async function isKnownEditor(db: Db, key: string, now: Date): Promise<boolean> {
  const since = new Date(now.getTime() - DAYS_KNOWN * 24 * 60 * MINUTE_MS).toISOString()
  return (
    (await db
      .selectFrom('known_editors')
      .select('key')
      .where('key', '=', key)
      .where('seen_at', '>=', since)
      .executeTakeFirst()) !== undefined
  )
}

/** Keeps from where an editor signed in. The oldest go where there are too many, and not by the clock: one that is wrong must not forget anybody. */
export async function keepKnownEditor(db: Db, keys: readonly string[], now: Date): Promise<void> {
  const seen_at = now.toISOString()
  await db
    .insertInto('known_editors')
    .values(keys.map((key) => ({ key, seen_at })))
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ seen_at }))
    .execute()
  const newest = db.selectFrom('known_editors').select('key').orderBy('seen_at', 'desc').limit(MOST_KNOWN)
  await db.deleteFrom('known_editors').where('key', 'not in', newest).execute()
}
