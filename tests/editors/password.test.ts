import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { hashPassword, isPasswordHash, LONGEST_PASSWORD, verifyPassword } from '../../lib/editors/password.ts'

const WORDS = 'copper lantern orchard tide'
/** Quick to make; the form is the same. */
const CHEAP = { N: 2, r: 1, p: 1 }
const HASH = await hashPassword(WORDS, CHEAP)

describe("the editors' password", () => {
  test('opens with the same words and with no others', async () => {
    expect(await verifyPassword(WORDS, HASH)).toBe(true)
    for (const other of ['copper lantern orchard tid', `${WORDS} `])
      expect(await verifyPassword(other, HASH), other).toBe(false)
  })

  test('is kept with a new salt each time, so that equal passwords do not show', async () => {
    const again = await hashPassword(WORDS)
    expect(again).not.toBe(HASH)
    expect(again).toMatch(/^scrypt:32768:8:3:[\w-]{22}:[\w-]{43}$/)
    expect(await verifyPassword(WORDS, again)).toBe(true)
  })

  test('has nothing in its hash that settings files or shells take for a variable', () =>
    expect(HASH).toMatch(/^[\w:-]+$/))

  test('may hold letters that keyboards spell in two ways', async () => {
    expect(
      await verifyPassword(
        'cafe\u0301 cafe\u0301 cafe\u0301',
        await hashPassword('caf\u00E9 caf\u00E9 caf\u00E9', CHEAP),
      ),
    ).toBe(true)
  })

  test('is wrong where it is longer than any that could be set, even if it begins well', async () => {
    const longest = 'x'.repeat(LONGEST_PASSWORD)
    const hash = await hashPassword(longest, CHEAP)
    expect(await verifyPassword(longest, hash)).toBe(true)
    expect(await verifyPassword(`${longest}y`, hash)).toBe(false)
  })

  const broken = [
    '',
    'open sesame',
    HASH.slice(0, -1),
    HASH.replace('scrypt', 'argon2id'),
    HASH.replace(':2:', ':3:'),
    HASH.replace(':2:1:', ':16777216:8:'),
    HASH.replace(':1:1:', ':1:0:'),
    `${HASH}x`,
  ]
  for (const hash of broken)
    test(`is not opened by a hash that cannot be read: "${hash.slice(0, 24)}…" (${hash.length})`, () =>
      expect(isPasswordHash(hash)).toBe(false))

  test('is refused without an error where its hash cannot be read', async () =>
    expect(await verifyPassword(WORDS, HASH.slice(0, -1))).toBe(false))
})

describe('npm run editors:password', () => {
  const run = (input: string) =>
    spawnSync(process.execPath, ['lib/commands/editors-password-command.ts'], { input, encoding: 'utf8' })

  test('prints one line for the settings, which the password opens', async () => {
    const { stdout, status } = run(`${WORDS}\n`)
    expect(status).toBe(0)
    const line = /^EDITORS_PASSWORD_HASH=(\S+)\n$/.exec(stdout)
    expect(await verifyPassword(WORDS, line?.[1] ?? '')).toBe(true)
  })

  test('refuses a short password with a sentence, and prints no line', () => {
    const { stdout, stderr, status } = run('short\n')
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 })
    expect(stderr).toContain('12 to 256 characters')
  })
})
