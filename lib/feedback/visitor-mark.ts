import { createHmac, randomBytes } from 'node:crypto'
import { clientAddress } from './client-address.ts'

/** What a rating leaves for one page and one day. */
export interface VisitorMarks {
  /** Of the browser: it rates a page once a day. */
  mark: string
  /** Of the network: whatever its browsers call themselves, only so many rate a page on one day. */
  network: string
}

let today: { day: string; salt: string } | undefined

/**
 * Hashes of what every request tells anyway, with a salt that is thrown away when the day is over. Neither the address nor the browser can
 * be read from them, and two pages or two days have nothing in common.
 * @throws StoreAway where the day's salt cannot be had
 */
export async function visitorMarks(
  headers: Headers,
  page: string,
  now: Date,
  store: { saltOf: (now: Date, fresh: string) => Promise<string> },
): Promise<VisitorMarks> {
  const day = now.toISOString().slice(0, 10)
  if (today?.day !== day) today = { day, salt: await store.saltOf(now, randomBytes(32).toString('base64url')) }
  const { salt } = today
  const hash = (...seen: string[]) =>
    createHmac('sha256', salt).update(JSON.stringify(seen)).digest('base64url').slice(0, 22)
  const address = clientAddress(headers)
  return {
    mark: hash(address, headers.get('user-agent') ?? '', headers.get('accept-language') ?? '', page),
    network: hash(address, page),
  }
}
