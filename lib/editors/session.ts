import { createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'

/**
 * The cookie that says who is signed in: `id.end.signature`. The signature lets a forged cookie be refused without asking the store;
 * the store knows which ids are still signed in, so that a stolen cookie dies at sign-out, in every process that serves the site.
 */
export interface Session {
  /** What the store keeps: the hash of the id. Who reads the store cannot make a cookie of it. */
  key: string
  /** Milliseconds since 1970. */
  ends: number
}

export const SESSION_HOURS = 8
export const SESSION_COOKIE = 'editors'

const ID = /^([\w-]{43})\.(\d{13})\.([\w-]{43})$/

/** Starts a session: the value of its cookie, and what the store has to keep. */
export function startSession(passwordHash: string, now: number): { cookie: string; session: Session } {
  const ends = now + SESSION_HOURS * 3_600_000
  const id = randomBytes(32).toString('base64url')
  return {
    cookie: `${id}.${ends}.${sign(`${id}.${ends}`, passwordHash).toString('base64url')}`,
    session: { key: hashOf(id), ends },
  }
}

/** The session that a cookie stands for; undefined where it is forged, cut, older than its hours, or signed under another password. */
export function readSession(cookie: string | undefined, passwordHash: string, now: number): Session | undefined {
  const match = ID.exec(cookie ?? '')
  if (!match) return undefined
  const [, id = '', ends = '', signature = ''] = match
  if (!timingSafeEqual(Buffer.from(signature, 'base64url'), sign(`${id}.${ends}`, passwordHash))) return undefined
  // One that ends later than any can was begun by a clock that has been put back since.
  const lasts = Number(ends) - now
  return lasts > 0 && lasts <= SESSION_HOURS * 3_600_000 ? { key: hashOf(id), ends: Number(ends) } : undefined
}

/** The header that gives the browser its cookie, or takes it away (value `null`). `secure` where the browser came by https. */
export function sessionCookie(value: string | null, secure: boolean): string {
  const life = value === null ? 0 : SESSION_HOURS * 3600
  return `${SESSION_COOKIE}=${value ?? ''}; Path=/editors; Max-Age=${life}; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`
}

/** The value of a cookie in a Cookie header. */
export function cookieNamed(name: string, header: string | null): string | undefined {
  return header
    ?.split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1)
}

/** A new password makes a new key: every older cookie is then worth nothing. */
function sign(text: string, passwordHash: string): Buffer {
  const key = hkdfSync('sha256', passwordHash.trim(), '', 'editors-session', 32)
  return createHmac('sha256', Buffer.from(key)).update(text).digest()
}

const hashOf = (id: string): string => createHash('sha256').update(id).digest('base64url')
