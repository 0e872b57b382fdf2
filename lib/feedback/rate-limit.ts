import { createHmac, randomBytes } from 'node:crypto'

/** Many people share one address in a hospital; nobody needs more than this. */
const MOST = 60
const WINDOW_SECONDS = 600
/** Addresses that are remembered at one time, so that memory stays small whoever asks. */
const REMEMBERED = 20_000

export interface RateLimit {
  /** Counts a request. 0 where it may pass; else the seconds until the next one may. */
  check(address: string, now: Date): number
}

/** Lets each address send 60 forms in 10 minutes. Addresses are held as hashes with a key that nobody knows, in memory, until their window ends. */
export function createRateLimit(most = MOST, seconds = WINDOW_SECONDS): RateLimit {
  const key = randomBytes(32)
  const windows = new Map<string, { count: number; ends: number }>()
  return {
    check(address, now) {
      const name = createHmac('sha256', key).update(address).digest('base64url')
      const known = windows.get(name)
      // A window that ends later than any can was begun by a clock that has been put back since.
      if (known && known.ends > now.getTime() && known.ends <= now.getTime() + seconds * 1000) {
        known.count++
        return known.count > most ? Math.ceil((known.ends - now.getTime()) / 1000) : 0
      }
      windows.delete(name)
      windows.set(name, { count: 1, ends: now.getTime() + seconds * 1000 })
      // Windows are of one length, so the oldest stand first.
      for (const [other, { ends }] of windows) {
        if (ends > now.getTime() && windows.size <= REMEMBERED) break
        windows.delete(other)
      }
      return 0
    },
  }
}
