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
    const now = new Date()
    store.deleteOld(now).then(
      ({ held }) => {
        if (held > 0)
          console.error(
            `Feedback store: by the clock it is ${now.toISOString().slice(0, 10)}, and ${held} comments are older than 24 months. They are kept for now, because nothing else here bears that day out. Set the clock right; if it is right, they are deleted after a week.`,
          )
      },
      // The store says in the log why it is away.
      () => undefined,
    )
  }
  sweep()
  return setInterval(sweep, every).unref()
}
