import { setTimeout as wait } from 'node:timers/promises'
import { type Dialect, Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import { FEEDBACK_MIGRATIONS } from './feedback-migrations.ts'
import type { FeedbackPlace } from './feedback-place.ts'
import type { FeedbackTables } from './feedback-tables.ts'
import { inTime } from './in-time.ts'
import { postgresDialect } from './postgres-server.ts'
import { StoreAway } from './store-away.ts'
import { isBusy, isDamage, moveAside, openSqliteFile, type SqliteFile } from './sqlite-file.ts'

/** The way to a store: it opens itself at the first question, brings its tables up to date then, and opens itself anew after a fault. */
export interface StoreAccess {
  /** @throws StoreAway, and only that */
  ask<T>(question: Question<T>, kind?: QuestionKind): Promise<T>
  close(): Promise<void>
}

/** `again`: it was asked before, and the answer may have been lost on the way. */
export type Question<T> = (db: Db, again: boolean) => Promise<T>

export interface QuestionKind {
  /** An answer proves that the store can be written. */
  writes?: boolean
  /** Milliseconds after which whoever asks is told that the store is away. */
  ms?: number
}

type Db = Kysely<FeedbackTables>
interface Opened {
  db: Db
  file?: SqliteFile
}

/** A form is answered within 2 seconds, whatever hangs. */
const ANSWER_MS = 1500
/** How long to leave a lock to another program before the next try. */
const LOCK_MS = 40

export function createStoreAccess(place: FeedbackPlace): StoreAccess {
  let opening: Promise<Opened> | undefined
  let closing = Promise.resolve()
  let failing = { reads: false, writes: false }

  /** Closes the store once, and moves its file aside where that is damaged. Whoever opens it next waits for this, so it never throws: a file that cannot be moved is found damaged again by them. */
  function shut(damaged = false): Promise<void> {
    const before = opening
    opening = undefined
    closing = closing.then(async () => {
      const opened = await before?.catch(() => undefined)
      await opened?.db.destroy().catch(() => undefined)
      try {
        opened?.file?.close()
        if (damaged && place.kind === 'sqlite') moveAside(place.path)
      } catch (error) {
        if (!failing.reads && !failing.writes)
          console.error(
            `Feedback store: its file ${damaged ? 'is damaged and could not be moved aside' : 'could not be closed'} (${causeOf(error)}).`,
          )
      }
    })
    return closing
  }

  /** Asks, and once more with a store opened anew: what broke the first time may be well again. While another program holds the lock it comes back. */
  async function answer<T>(question: Question<T>, end: number): Promise<T> {
    for (let again = false; ;) {
      const mine = (opening ??= closing.then(() => open(place)))
      try {
        const { db, file } = await mine
        if (file?.isInPlace() === false) throw new Error('the file was moved, deleted or replaced')
        return await question(db, again)
      } catch (error) {
        if (isBusy(error) && performance.now() + LOCK_MS < end) {
          if (!(await settles(mine)) && opening === mine) opening = undefined
          await wait(LOCK_MS * (0.5 + Math.random() / 2))
          continue
        }
        // Questions that ran side by side fail side by side: the first one shuts the store, the others find a new one.
        if (opening === mine && !isBusy(error)) await shut(isDamage(error))
        if (again || isBusy(error)) throw error
        again = true
      }
    }
  }

  async function ask<T>(question: Question<T>, { writes = false, ms = ANSWER_MS }: QuestionKind = {}): Promise<T> {
    try {
      const result = await inTime(ms, () => answer(question, performance.now() + ms))
      note(writes ? { reads: false, writes: false } : { ...failing, reads: false })
      return result
    } catch (error) {
      note(writes ? { ...failing, writes: true } : { ...failing, reads: true }, error)
      throw new StoreAway(error)
    }
  }

  /** Says once that the store fails, with the first cause; and that it is well again once everything that failed succeeds. */
  function note(now: typeof failing, error?: unknown): void {
    const [failed, fails] = [failing, now].map(({ reads, writes }) => reads || writes)
    if (!failed && fails)
      console.error(
        `Feedback store: it ${now.reads ? 'is away' : 'cannot be written'} (${causeOf(error)}). Pages are served as before; it is tried again at the next question.`,
      )
    if (failed && !fails) console.error('Feedback store: it is well again.')
    failing = now
  }

  return { ask, close: () => shut() }
}

/** What went wrong, in a word or a sentence. Node puts the tries to connect to several addresses into one error without words. */
function causeOf(error: unknown): string {
  if (error instanceof AggregateError) return causeOf(error.errors[0])
  if (isBusy(error)) return `another program holds its lock: ${String(error)}`
  return error instanceof Error ? error.message : String(error)
}

const settles = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  )

async function open(place: FeedbackPlace): Promise<Opened> {
  const file = place.kind === 'sqlite' ? openSqliteFile(place.path) : undefined
  const dialect: Dialect = place.kind === 'sqlite' ? file!.dialect : postgresDialect(place.url)
  const db: Db = new Kysely<FeedbackTables>({ dialect })
  try {
    const { error } = await new Migrator({
      db,
      provider: { getMigrations: async () => FEEDBACK_MIGRATIONS },
    }).migrateToLatest()
    if (error) throw error
    return { db, file }
  } catch (error) {
    await db.destroy().catch(() => undefined)
    file?.close()
    throw error
  }
}
