import { setTimeout as wait } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { FeedbackPlace } from './feedback-place.ts'
import type { FeedbackTables } from './feedback-tables.ts'
import { inTime } from './in-time.ts'
import { type Opened, openStore } from './open-store.ts'
import { StoreAway } from './store-away.ts'
import { isBusy, isDamage, moveAside } from './sqlite-file.ts'
import type { Trouble } from './sqlite-watch.ts'

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

/** A form is answered within 2 seconds, whatever hangs. */
const ANSWER_MS = 1500
/** How often to look whether the file is still there, where nobody asks. */
const LOOK_MS = 1000
/** How long to leave a lock to another program before the next try. */
const LOCK_MS = 40

export function createStoreAccess(place: FeedbackPlace): StoreAccess {
  let opening: Promise<Opened> | undefined
  let closing = Promise.resolve()
  let failing = { reads: false, writes: false }
  /** Files whose ratings are to be put back as soon as the store is open. */
  const owed: string[] = []
  const looking =
    place.kind === 'sqlite'
      ? setInterval(() => void (opening && settles(ask(async () => undefined))), LOOK_MS).unref()
      : undefined

  /** Closes the store once. Whoever opens it next waits for this, so it never throws: what could not be done is found again by them. */
  function shut(last: (opened: Opened) => void | Promise<void> = () => undefined): Promise<void> {
    const before = opening
    opening = undefined
    closing = closing.then(async () => {
      const opened = await before?.catch(() => undefined)
      try {
        if (opened) await last(opened)
      } catch (error) {
        if (!failing.reads && !failing.writes) console.error(`Feedback store: ${causeOf(error)}.`)
      }
      await opened?.db.destroy().catch(() => undefined)
    })
    return closing
  }

  /** While nobody else uses the connection. */
  const rescueFile = ({ db, file }: Opened, trouble: Trouble) =>
    db.connection().execute(async () => {
      const before = file?.rescue(trouble)
      if (before) owed.push(before)
    })

  async function setDamagedAside({ db, file }: Opened): Promise<void> {
    await db.destroy().catch(() => undefined)
    file?.close()
    if (place.kind === 'sqlite') moveAside(place.path)
  }

  /** Asks, and once more with a store opened anew: what broke the first time may be well again. While another program holds the lock it comes back. */
  async function answer<T>(question: Question<T>, end: number): Promise<T> {
    for (let again = false; ;) {
      const mine = (opening ??= closing.then(() => openStore(place, { owed })))
      try {
        const { db, file } = await mine
        const trouble = await file?.look()
        if (trouble) {
          if (opening === mine) await shut((opened) => rescueFile(opened, trouble))
          continue
        }
        const result = await question(db, again)
        file?.tend()
        return result
      } catch (error) {
        if (isBusy(error) && performance.now() + LOCK_MS < end) {
          if (!(await settles(mine)) && opening === mine) opening = undefined
          await wait(LOCK_MS * (0.5 + Math.random() / 2))
          continue
        }
        // Questions that ran side by side fail side by side: the first one shuts the store, the others find a new one.
        if (opening === mine && !isBusy(error)) await shut(isDamage(error) ? setDamagedAside : undefined)
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

  return {
    ask,
    close() {
      clearInterval(looking)
      return shut()
    },
  }
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
