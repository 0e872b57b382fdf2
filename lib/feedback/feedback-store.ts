import type { StoredRating } from '../model/rating.ts'
import { type Added, addRating, hasRating, type NewRating } from './add-rating.ts'
import { saltOf } from './day-marks.ts'
import * as editors from './editor-queries.ts'
import { type FeedbackPlace, feedbackPlace } from './feedback-place.ts'
import * as queries from './feedback-queries.ts'
import type { CommentFilter, MonthOfRatings, RatingSummary } from './feedback-queries.ts'
import { deleteOld, type Sweep } from './old-comments.ts'
import { createStoreAccess, type Question } from './store-access.ts'
import { writeHealth } from './write-health.ts'

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
  /** Throws StoreAway unless the store can be written. */
  check(): Promise<void>
  close(): Promise<void>
}

/** What a store may know of the site. */
export interface StoreSettings {
  /** When the site was built: no rating came before, and a clock that says much later is not believed at once. */
  builtAt?: Date
}

/** What editors list may take longer than a form. */
const LONG = { ms: 5000 }
const LOOKS_A_SECOND = 5

declare global {
  var feedbackStore: FeedbackStore | undefined
}

/** A store that opens itself at the first question, brings its tables up to date then, and opens itself anew after a fault. */
export function createFeedbackStore(place: FeedbackPlace, { builtAt }: StoreSettings = {}): FeedbackStore {
  const { ask, close } = createStoreAccess(place)
  let looks: number[] = []
  let checked: Promise<void> | undefined
  const write = <T>(question: Question<T>): Promise<T> =>
    ask(question, { writes: true }).catch((error) => {
      checked = undefined
      throw error
    })
  return {
    add: (rating) =>
      write(async (db, again) => {
        const added = await addRating(db, rating, builtAt)
        // A first try can have been kept although its answer was lost on the way.
        return added === 'repeated' && again && (await hasRating(db, rating.id)) ? 'added' : added
      }),
    summarise: (page) => ask((db) => queries.summariseRatings(db, page)),
    listComments: (filter) => ask((db) => queries.listComments(db, filter), LONG),
    countOpenComments: () => ask(queries.countOpenComments, LONG),
    countByMonth: (page) => ask((db) => queries.countByMonth(db, page), LONG),
    setDealtWith: (id, at) => write((db) => queries.setDealtWith(db, id, at)),
    saltOf: (at, fresh) => ask((db) => saltOf(db, at, fresh)),
    deleteOld: (now) => ask((db) => deleteOld(db, now, builtAt), LONG),
    startSession: (key, ends, now) => write((db) => editors.startSession(db, key, ends, now)),
    isSignedIn: (key, now) => ask((db) => editors.isSignedIn(db, key, now)),
    endSession: (key) => ask((db) => editors.endSession(db, key)),
    countTry: (client, at, since, limit) => ask((db) => editors.countTry(db, client, at, since, limit)),
    forgetTries: (client) => ask((db) => editors.forgetTries(db, client)),
    isKnownEditor: (key, now) => ask((db) => editors.isKnownEditor(db, key, now)),
    keepKnownEditor: (keys, now) => ask((db) => editors.keepKnownEditor(db, keys, now)),
    check() {
      // Each look writes. Whoever looks without end gets the last answer, where that was good.
      const now = performance.now()
      looks = looks.filter((at) => now - at < 1000)
      if (!checked || looks.length < LOOKS_A_SECOND) {
        looks.push(now)
        checked = write(writeHealth)
        checked.catch(() => undefined)
      }
      return checked
    },
    close,
  }
}

/** The store of this process, at the place that the environment names. Kept outside this module: routes are bundled apart and must not open it twice. */
export function getFeedbackStore(settings: StoreSettings = {}): FeedbackStore {
  return (globalThis.feedbackStore ??= createFeedbackStore(feedbackPlace(), settings))
}
