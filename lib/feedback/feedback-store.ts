import { type Dialect, Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import type { StoredRating } from '../model/rating.ts'
import * as editors from './editor-queries.ts'
import { FEEDBACK_MIGRATIONS } from './feedback-migrations.ts'
import { type FeedbackPlace, feedbackPlace } from './feedback-place.ts'
import * as queries from './feedback-queries.ts'
import type { Added, CommentFilter, MonthOfRatings, NewRating, RatingSummary } from './feedback-queries.ts'
import type { FeedbackTables } from './feedback-tables.ts'
import { postgresDialect } from './postgres-server.ts'
import { deleteOld, type Sweep } from './old-comments.ts'
import { isDamage, moveAside, openSqliteFile, type SqliteFile } from './sqlite-file.ts'

/** The store cannot be reached or written at the moment. It is tried again at the next question, so nobody has to restart anything. */
export class StoreAway extends Error {
  constructor(cause: unknown) {
    super('The feedback store is away', { cause })
    this.name = 'StoreAway'
  }

  /** By name: the store of a process is shared by bundles that each have this class of their own. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'StoreAway'
  }
}

/** The store of ratings and comments. Every function throws StoreAway where the store is out of reach, and only that. */
export interface FeedbackStore {
  /** Keeps a rating; once it says `added` the rating survives the death of the program. */
  add(rating: NewRating): Promise<Added>
  /** Count and mean of a page's ratings. */
  summarise(page: string): Promise<RatingSummary>
  /** Ratings with a comment, the newest first. */
  listComments(filter: CommentFilter): Promise<StoredRating[]>
  /** Number of comments that nobody has dealt with, by page. */
  countOpenComments(): Promise<Map<string, number>>
  /** Every page and month with ratings, the oldest month first. */
  countByMonth(page?: string): Promise<MonthOfRatings[]>
  /** Marks a comment as dealt with, or as open again with null. False where there is none with the id. */
  setDealtWith(id: string, at: Date | null): Promise<boolean>
  /** The day's salt, shared by all servers of one store; `fresh` is kept where the day has none yet. */
  saltOf(at: Date, fresh: string): Promise<string>
  /** Deletes what has had its time, where the clock can be believed. */
  deleteOld(now: Date): Promise<Sweep>
  /** Keeps a session of the editors' desk, by the hash of its id. */
  startSession(key: string, ends: Date, now: Date): Promise<void>
  isSignedIn(key: string, now: Date): Promise<boolean>
  endSession(key: string): Promise<void>
  /** Notes a try to sign in; counts those since a moment, of this client and of everybody, no more than `limit` of each. */
  countTry(client: string, at: Date, since: Date, limit: number): Promise<{ client: number; all: number }>
  forgetTries(client: string): Promise<void>
  /** Whether an editor has signed in before from the device or network that a key stands for. */
  isKnownEditor(key: string, now: Date): Promise<boolean>
  keepKnownEditor(keys: readonly string[], now: Date): Promise<void>
  /** Throws StoreAway unless the store answers. */
  check(): Promise<void>
  close(): Promise<void>
}

/** What a store may know of the site. */
export interface StoreSettings {
  /** When the site was built: no rating came before, and a clock that says much later is not believed at once. */
  builtAt?: Date
}

type Db = Kysely<FeedbackTables>
interface Opened {
  db: Db
  file?: SqliteFile
}

declare global {
  var feedbackStore: FeedbackStore | undefined
}

/** A store that opens itself at the first question, brings its tables up to date then, and opens itself anew after a fault. */
export function createFeedbackStore(place: FeedbackPlace, { builtAt }: StoreSettings = {}): FeedbackStore {
  let opening: Promise<Opened> | undefined
  let closing = Promise.resolve()
  let away = false

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
        if (!away)
          console.error(
            `Feedback store: its file ${damaged ? 'is damaged and could not be moved aside' : 'could not be closed'} (${messageOf(error)}).`,
          )
      }
    })
    return closing
  }

  /** Asks once, and once more with a store opened anew: what broke the first time may be well again. */
  async function ask<T>(question: (db: Db, again: boolean) => Promise<T>, again = false): Promise<T> {
    const mine = (opening ??= closing.then(() => open(place)))
    try {
      const { db, file } = await mine
      if (file?.isInPlace() === false) throw new Error('the file was moved, deleted or replaced')
      const result = await question(db, again)
      if (away) console.error('Feedback store: it is well again.')
      away = false
      return result
    } catch (error) {
      // Questions that ran side by side fail side by side: the first one shuts the store, the others find a new one.
      if (opening === mine) await shut(isDamage(error))
      if (!again) return ask(question, true)
      if (!away)
        console.error(
          `Feedback store: it is away (${messageOf(error)}). Pages are served as before; it is tried again at the next question.`,
        )
      away = true
      throw new StoreAway(error)
    }
  }

  return {
    add: (rating) =>
      ask(async (db, again) => {
        const added = await queries.addRating(db, rating, builtAt)
        // A first try can have been kept although its answer was lost on the way.
        return added === 'repeated' && again && (await queries.hasRating(db, rating.id)) ? 'added' : added
      }),
    summarise: (page) => ask((db) => queries.summariseRatings(db, page)),
    listComments: (filter) => ask((db) => queries.listComments(db, filter)),
    countOpenComments: () => ask(queries.countOpenComments),
    countByMonth: (page) => ask((db) => queries.countByMonth(db, page)),
    setDealtWith: (id, at) => ask((db) => queries.setDealtWith(db, id, at)),
    saltOf: (at, fresh) => ask((db) => queries.saltOf(db, at, fresh)),
    deleteOld: (now) => ask((db) => deleteOld(db, now, builtAt)),
    startSession: (key, ends, now) => ask((db) => editors.startSession(db, key, ends, now)),
    isSignedIn: (key, now) => ask((db) => editors.isSignedIn(db, key, now)),
    endSession: (key) => ask((db) => editors.endSession(db, key)),
    countTry: (client, at, since, limit) => ask((db) => editors.countTry(db, client, at, since, limit)),
    forgetTries: (client) => ask((db) => editors.forgetTries(db, client)),
    isKnownEditor: (key, now) => ask((db) => editors.isKnownEditor(db, key, now)),
    keepKnownEditor: (keys, now) => ask((db) => editors.keepKnownEditor(db, keys, now)),
    check: () => ask(async (db) => void (await queries.hasRating(db, ''))),
    close: () => shut(),
  }
}

/** The store of this process, at the place that the environment names. Kept outside this module: routes are bundled apart and must not open it twice. */
export function getFeedbackStore(settings: StoreSettings = {}): FeedbackStore {
  return (globalThis.feedbackStore ??= createFeedbackStore(feedbackPlace(), settings))
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

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
