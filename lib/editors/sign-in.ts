import { createHmac } from 'node:crypto'
import { clientAddress } from '../feedback/client-address.ts'
import type { FeedbackStore } from '../feedback/feedback-store.ts'
import type { DeskAnswer } from './desk-answer.ts'
import { deviceCookie, deviceKey, networkKey } from './known-device.ts'
import { isPasswordHash, verifyPassword } from './password.ts'
import { readForm } from './read-form.ts'
import { isSecure } from './same-origin.ts'
import { sessionCookie, startSession } from './session.ts'

/**
 * How often somebody may try. The second number holds where a program gives itself many addresses; it does not count for a device or a
 * network from which an editor has signed in before, so that nobody can shut editors out by trying.
 */
const MINUTES = 15
const TRIES_OF_ONE = 10
const TRIES_OF_ALL = 200
/** Passwords that may wait to be checked, of strangers and of known editors. They are checked one by one: each takes 32 MB and a quarter of a second of one processor. */
const WAITING = 8

const waiting = { strangers: 0, known: 0 }
let last: Promise<unknown> = Promise.resolve()

/** Answers the form of the sign-in page. */
export async function signIn(
  request: Request,
  passwordHash: string,
  store: FeedbackStore,
  now: Date,
): Promise<DeskAnswer> {
  const form = await readForm(request)
  if (!form)
    return {
      kind: 'view',
      status: 400,
      view: { page: 'sign-in', error: 'That was not the form of this page. Type the password here.' },
    }
  const { client, known } = await whoTries(request.headers, passwordHash, store, now)
  const tries = await store.countTry(client, now, new Date(now.getTime() - MINUTES * 60_000), TRIES_OF_ONE)
  if (tries.client > TRIES_OF_ONE || (tries.all > TRIES_OF_ALL && !known))
    return tooMany(`Too many tries. Wait ${MINUTES} minutes, then try again.`, MINUTES * 60)
  const right = await inTurn(known ? 'known' : 'strangers', () =>
    verifyPassword(form.get('password') ?? '', passwordHash),
  )
  if (right === 'busy') return tooMany('Too many people are trying to sign in. Wait a few seconds, then try again.', 5)
  if (!isPasswordHash(passwordHash))
    console.error(
      "Editors' desk: EDITORS_PASSWORD_HASH cannot be read, so nobody can sign in. Make a new one with: npm run editors:password",
    )
  if (!right)
    return {
      kind: 'view',
      status: 403,
      view: { page: 'sign-in', error: 'That is not the password. Check that Caps Lock is off, then try again.' },
    }
  const { cookie, session } = startSession(passwordHash, now.getTime())
  await store.startSession(session.key, new Date(session.ends), now)
  await store.forgetTries(client)
  const secure = isSecure(request.headers)
  const device = deviceCookie(request.headers.get('cookie'), secure)
  await store.keepKnownEditor([device.key, networkKey(clientAddress(request.headers), passwordHash)], now)
  return { kind: 'redirect', to: '/editors', cookies: [sessionCookie(cookie, secure), device.cookie] }
}

function tooMany(error: string, seconds: number): DeskAnswer {
  return { kind: 'view', status: 429, view: { page: 'sign-in', error }, headers: { 'retry-after': String(seconds) } }
}

async function inTurn<T>(queue: keyof typeof waiting, work: () => Promise<T>): Promise<T | 'busy'> {
  if (waiting[queue] >= WAITING) return 'busy'
  waiting[queue]++
  const mine = last.then(work)
  last = mine.catch(() => undefined)
  return mine.finally(() => waiting[queue]--)
}

/** Whose tries are counted together: those of a known device by themselves, all others by their network. */
async function whoTries(
  headers: Headers,
  passwordHash: string,
  store: FeedbackStore,
  now: Date,
): Promise<{ client: string; known: boolean }> {
  const device = deviceKey(headers.get('cookie'))
  if (device && (await store.isKnownEditor(device, now))) return { client: device, known: true }
  return {
    client: clientOf(headers, passwordHash, now),
    known: await store.isKnownEditor(networkKey(clientAddress(headers), passwordHash), now),
  }
}

/** A name for whoever asks that is not their address: it cannot be turned back, and means nothing on another day. */
function clientOf(headers: Headers, passwordHash: string, now: Date): string {
  return createHmac('sha256', `${passwordHash} sign-in ${now.toISOString().slice(0, 10)}`)
    .update(clientAddress(headers))
    .digest('base64url')
}
