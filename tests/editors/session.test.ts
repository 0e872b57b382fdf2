import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cookieNamed, readSession, sessionCookie, startSession } from '../../lib/editors/session.ts'

const HASH = 'scrypt:32768:8:3:AAAAAAAAAAAAAAAAAAAAAA:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'
const NOW = Date.UTC(2026, 10, 23, 9)
const HOUR = 3_600_000

describe("an editor's session", () => {
  const { cookie, session } = startSession(HASH, NOW)

  test('lasts eight hours, to the millisecond', () => {
    expect(readSession(cookie, HASH, NOW)).toEqual(session)
    expect(readSession(cookie, HASH, NOW + 8 * HOUR - 1)).toEqual(session)
    expect(readSession(cookie, HASH, NOW + 8 * HOUR)).toBeUndefined()
  })

  test('ends when the password is changed', () =>
    expect(readSession(cookie, HASH.replace('AAA:', 'AAB:'), NOW)).toBeUndefined())

  test('cannot be made longer by writing a later end into the cookie', () => {
    expect(readSession(cookie.replace(String(session.ends), String(session.ends + HOUR)), HASH, NOW)).toBeUndefined()
  })

  test('cannot be had by changing any one character of a cookie, nor by cutting it', () => {
    fc.assert(
      fc.property(fc.nat(cookie.length - 1), fc.constantFrom(...'AZaz09-_.'), (at, letter) => {
        const forged = cookie.slice(0, at) + letter + cookie.slice(at + 1)
        fc.pre(forged !== cookie)
        // The last letter of 32 bytes in base64url has two bits to spare: a letter that differs only in those spells the same signature.
        const same =
          Buffer.from(forged.split('.')[2] ?? '', 'base64url').equals(
            Buffer.from(cookie.split('.')[2]!, 'base64url'),
          ) && at === cookie.length - 1
        expect(readSession(forged, HASH, NOW) === undefined || same).toBe(true)
        expect(readSession(cookie.slice(0, at), HASH, NOW)).toBeUndefined()
      }),
      { numRuns: 500 },
    )
  })

  test('cannot be had with words that are no cookie of ours', () => {
    fc.assert(fc.property(fc.string(), (text) => void expect(readSession(text, HASH, NOW)).toBeUndefined()))
    expect(readSession(undefined, HASH, NOW)).toBeUndefined()
  })

  test('is known to the store by a key that makes no cookie', () => {
    expect(cookie).not.toContain(session.key)
    expect(startSession(HASH, NOW).session.key).not.toBe(session.key)
  })
})

describe('the cookie', () => {
  test('goes to the desk only, never to scripts, never with a request from another site', () => {
    expect(sessionCookie('abc', true)).toBe(
      'editors=abc; Path=/editors; Max-Age=28800; HttpOnly; SameSite=Strict; Secure',
    )
    expect(sessionCookie('abc', false)).not.toContain('Secure')
    expect(sessionCookie(null, true)).toBe('editors=; Path=/editors; Max-Age=0; HttpOnly; SameSite=Strict; Secure')
  })

  test('is found among others, and only by its whole name', () => {
    expect(cookieNamed('editors', 'a=1; editors=abc; b=2')).toBe('abc')
    expect(cookieNamed('editors', 'other-editors=abc; editors-device=abc')).toBeUndefined()
    expect(cookieNamed('editors', null)).toBeUndefined()
  })
})
