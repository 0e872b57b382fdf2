import { existsSync } from 'node:fs'
import type { FeedbackPlace } from './feedback-place.ts'
import type { FeedbackStore } from './feedback-store.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** Deletes what has had its time, now and once a day. A store that does not exist yet is left unmade; one that is away is tried again a day later. */
export function keepTime(
  store: Pick<FeedbackStore, 'deleteOld'>,
  place: FeedbackPlace,
  every = DAY_MS,
): NodeJS.Timeout {
  const sweep = () => {
    if (place.kind === 'sqlite' && !existsSync(place.path)) return
    // The store says in the log why it is away.
    store.deleteOld(new Date()).catch(() => undefined)
  }
  sweep()
  return setInterval(sweep, every).unref()
}
