import { createHash, createHmac, randomBytes } from 'node:crypto'
import { cookieNamed } from './session.ts'

/**
 * The device of an editor who has signed in before: others who try passwords must not shut it out. It has a cookie of its own that outlives
 * sessions and passwords and opens nothing; it only says that its wrong tries are counted apart.
 */
export const DEVICE_COOKIE = 'editors-device'

const DAYS = 180
const ID = /^[\w-]{43}$/

/** What the store keeps of the device that a Cookie header names: the hash of its id. Undefined where it names none. */
export function deviceKey(cookies: string | null): string | undefined {
  const id = cookieNamed(DEVICE_COOKIE, cookies)
  return id && ID.test(id) ? createHash('sha256').update(id).digest('base64url') : undefined
}

/** What the store keeps of a network from which an editor signed in. It cannot be turned back into an address without the password's hash. */
export function networkKey(address: string, passwordHash: string): string {
  return createHmac('sha256', `${passwordHash} known network`).update(address).digest('base64url')
}

/** The header that gives a device its cookie: the one it has already, or a new one. */
export function deviceCookie(cookies: string | null, secure: boolean): { key: string; cookie: string } {
  const known = cookieNamed(DEVICE_COOKIE, cookies)
  const id = known && ID.test(known) ? known : randomBytes(32).toString('base64url')
  return {
    key: createHash('sha256').update(id).digest('base64url'),
    cookie: `${DEVICE_COOKIE}=${id}; Path=/editors; Max-Age=${DAYS * 86_400}; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`,
  }
}
