import { createHmac, randomBytes } from 'node:crypto'
import type { FeedbackStore } from './feedback-store.ts'
import { clientAddress } from './client-address.ts'

let today: { day: string; salt: string } | undefined

/**
 * What a browser leaves for one page and one day, so that it rates a page once a day: a hash of what every request tells anyway, with a salt that is
 * thrown away when the day is over. Neither the address nor the browser can be read from it, and two pages or two days have nothing in common.
 * @throws StoreAway where the day's salt cannot be had
 */
export async function visitorMark(
  headers: Headers,
  page: string,
  now: Date,
  store: Pick<FeedbackStore, 'saltOf'>,
): Promise<string> {
  const day = now.toISOString().slice(0, 10)
  if (today?.day !== day) today = { day, salt: await store.saltOf(now, randomBytes(32).toString('base64url')) }
  const seen = [clientAddress(headers), headers.get('user-agent') ?? '', headers.get('accept-language') ?? '', page]
  return createHmac('sha256', today.salt).update(JSON.stringify(seen)).digest('base64url').slice(0, 22)
}
