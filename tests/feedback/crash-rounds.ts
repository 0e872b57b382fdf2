import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { FeedbackPlace } from '../../lib/feedback/feedback-place.ts'
import { createFeedbackStore } from '../../lib/feedback/feedback-store.ts'
import { sendRating, type SentRating, startServerProcess } from './server-process.ts'

export interface CrashReport {
  rounds: number
  /** Ratings that were answered with success, or as known already when they were sent again after a broken answer. */
  answered: number
  /** Ratings whose answer was cut off by a kill. */
  broken: number
  /** Answered, but not in the store. */
  lost: string[]
  /** In the store more often than once, or never sent. */
  surplus: number
}

const PAGE = '/medicines/aldesleukin'
const SENDERS = 16

/**
 * Kills the server in the middle of writes, starts it again, and sends again what was not answered, as a reader would. At the end
 * every rating that was answered must be in the store, once.
 */
export async function crashRounds(rounds: number, place: FeedbackPlace): Promise<CrashReport> {
  const settings: Record<string, string> =
    place.kind === 'sqlite' ? { FEEDBACK_FILE: place.path } : { DATABASE_URL: place.url }
  const answered = new Set<string>()
  const unanswered: SentRating[] = []
  let broken = 0
  let number = 0
  for (let round = 0; round < rounds; round++) {
    const server = await startServerProcess(settings)
    let killed = false
    const senders = Array.from({ length: SENDERS }, async () => {
      while (!killed) {
        const rating = unanswered.pop() ?? {
          id: randomUUID(),
          address: `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number++ & 255}`,
          page: PAGE,
          comment: 'words '.repeat(30),
        }
        const answer = await sendRating(server.port, rating).catch(() => undefined)
        if (answer?.status === 201 || answer?.status === 409) answered.add(rating.id)
        else {
          if (!answer) broken++
          unanswered.push(rating)
        }
      }
    })
    await wait(300 + Math.random() * 500)
    const kill = server.kill()
    killed = true
    await Promise.all([kill, ...senders])
  }
  const store = createFeedbackStore(place)
  const kept = (await store.listComments({ limit: 1_000_000 })).map(({ id }) => id)
  await store.close()
  const ids = new Set(kept)
  const sent = new Set([...answered, ...unanswered.map(({ id }) => id)])
  return {
    rounds,
    answered: answered.size,
    broken,
    lost: [...answered].filter((id) => !ids.has(id)),
    surplus: kept.length - ids.size + [...ids].filter((id) => !sent.has(id)).length,
  }
}
