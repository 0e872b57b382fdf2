import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { type Desk, answerDesk } from '../../lib/editors/desk.ts'
import type { DeskAnswer } from '../../lib/editors/desk-answer.ts'
import { reportPages } from '../../lib/editors/page-reports.ts'
import { hashPassword } from '../../lib/editors/password.ts'
import { ADDRESS_HEADER } from '../../lib/feedback/client-address.ts'
import { createFeedbackStore, type FeedbackStore } from '../../lib/feedback/feedback-store.ts'
import { libraryOf } from '../content-tree.ts'
import { newRating } from '../feedback/new-rating.ts'

const PASSWORD = 'copper lantern orchard tide'
const HASH = await hashPassword(PASSWORD, { N: 2, r: 1, p: 1 })
const OURS = { 'sec-fetch-site': 'same-origin' }
const reports = { siteName: 'Example', dueSoonDays: 60, pages: reportPages(libraryOf(), []) }
const directory = mkdtempSync(join(tmpdir(), 'desk-'))
let files = 0
let now = new Date('2026-11-23T09:00:00Z')
let store: FeedbackStore
let desk: Desk
beforeEach(async () => {
  await store?.close()
  store = createFeedbackStore({ kind: 'sqlite', path: join(directory, `${files++}.db`) })
  now = new Date('2026-11-23T09:00:00Z')
  desk = { passwordHash: HASH, store, reports: () => reports, now: () => now }
})
afterAll(async () => {
  await store.close()
  rmSync(directory, { recursive: true, force: true })
})

const ask = (
  path: string,
  {
    method = 'GET',
    cookie,
    form,
    headers = {},
  }: { method?: string; cookie?: string; form?: Record<string, string>; headers?: Record<string, string> } = {},
) =>
  answerDesk(
    new Request(`http://localhost:3000${path}`, {
      method,
      headers: { ...(cookie ? { cookie: `editors=${cookie}` } : {}), ...headers },
      ...(form ? { body: new URLSearchParams(form) } : {}),
    }),
    desk,
  )
const post = (path: string, form: Record<string, string>, cookie?: string) =>
  ask(path, { method: 'POST', form, cookie, headers: OURS })
const signIn = async (password = PASSWORD, headers: Record<string, string> = {}) =>
  ask('/editors/sign-in', { method: 'POST', form: { password }, headers: { ...OURS, ...headers } })
const cookieIn = (answer: DeskAnswer) =>
  answer.kind === 'redirect' ? /^editors=([^;]*)/.exec(answer.cookies?.[0] ?? '')?.[1] : undefined
const deviceIn = (answer: DeskAnswer) =>
  answer.kind === 'redirect' ? /^editors-device=[^;]*/.exec(answer.cookies?.[1] ?? '')?.[0] : undefined
const signedIn = async () => cookieIn(await signIn())!
const viewOf = (answer: DeskAnswer) => (answer.kind === 'view' ? answer.view : undefined)
const statusOf = (answer: DeskAnswer) => (answer.kind === 'view' ? answer.status : answer.kind)

const ADDRESSES = [
  '/editors',
  '/editors/comments',
  '/editors/comments.csv',
  '/editors/comments/1',
  '/editors/medicines/examplumab',
  '/editors/sign-out',
  '/editors/nothing/here',
]
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

describe('without a password in the settings', () => {
  test('no address of the desk exists, whatever is asked', async () => {
    const cookie = await signedIn()
    desk.passwordHash = ''
    for (const path of [...ADDRESSES, '/editors/sign-in'])
      for (const method of METHODS)
        expect(await ask(path, { method, cookie, headers: OURS }), `${method} ${path}`).toEqual({ kind: 'nothing' })
  })
})

describe('without a session', () => {
  test('every address with every method is refused or leads to the sign-in page, and nothing is changed', async () => {
    await store.add(newRating({ id: '1', comment: 'Secret words' }))
    for (const path of ADDRESSES)
      for (const method of METHODS) {
        const answer = await ask(path, {
          method,
          headers: OURS,
          ...(method === 'POST' ? { form: { dealt: 'yes' } } : {}),
        })
        if (method === 'GET' || method === 'HEAD')
          expect(answer, `${method} ${path}`).toEqual({ kind: 'redirect', to: '/editors/sign-in' })
        else expect(statusOf(answer), `${method} ${path}`).toBe(403)
        expect(JSON.stringify(answer)).not.toContain('Secret words')
      }
    expect((await store.listComments({ limit: 10 }))[0]?.dealtWithAt).toBeNull()
  })

  test('a wrong password gives a sentence and no cookie', async () => {
    const answer = await signIn('copper lantern orchard tides')
    expect(answer).toMatchObject({
      kind: 'view',
      status: 403,
      view: { page: 'sign-in', error: expect.stringContaining('not the password') },
    })
    expect(answer).not.toHaveProperty('cookies')
  })

  test('something that is not the form, or is larger than any form, is refused before the password is looked at', async () => {
    expect(
      statusOf(
        await ask('/editors/sign-in', { method: 'POST', headers: { ...OURS, 'content-type': 'application/json' } }),
      ),
    ).toBe(400)
    expect(statusOf(await signIn('x'.repeat(9000)))).toBe(400)
  })

  test('after ten tries from one place the door stays shut for a quarter of an hour, even for the right password; others may still come in', async () => {
    for (let tries = 0; tries < 10; tries++)
      expect(statusOf(await signIn('wrong', { [ADDRESS_HEADER]: '192.0.2.1' }))).toBe(403)
    expect(await signIn(PASSWORD, { [ADDRESS_HEADER]: '192.0.2.1' })).toMatchObject({
      status: 429,
      headers: { 'retry-after': '900' },
    })
    expect(statusOf(await signIn(PASSWORD, { [ADDRESS_HEADER]: '192.0.2.2' }))).toBe('redirect')
    now = new Date('2026-11-23T09:16:00Z')
    expect(statusOf(await signIn(PASSWORD, { [ADDRESS_HEADER]: '192.0.2.1' }))).toBe('redirect')
  })

  test('who knew the password in the end may mistype as often again', async () => {
    for (let day = 0; day < 2; day++) {
      for (let tries = 0; tries < 9; tries++) expect(statusOf(await signIn('wrong'))).toBe(403)
      expect(statusOf(await signIn())).toBe('redirect')
    }
  })

  test('after two hundred tries from many places the door stays shut for all of them', async () => {
    for (let tries = 0; tries < 200; tries++)
      expect(statusOf(await signIn('wrong', { [ADDRESS_HEADER]: `192.0.2.${tries}` }))).toBe(403)
    expect(statusOf(await signIn(PASSWORD, { [ADDRESS_HEADER]: '192.0.2.201' }))).toBe(429)
  })

  test('whoever signed in before still comes in after two hundred wrong tries of others: from the same network, or with the same device anywhere', async () => {
    const device = deviceIn(await signIn(PASSWORD, { [ADDRESS_HEADER]: '198.51.100.1' }))!
    for (let tries = 0; tries < 220; tries++)
      await signIn('wrong', { [ADDRESS_HEADER]: `2001:db8:${tries.toString(16)}::1` })
    expect(statusOf(await signIn(PASSWORD, { [ADDRESS_HEADER]: '203.0.113.5' })), 'a stranger').toBe(429)
    expect(statusOf(await signIn(PASSWORD, { [ADDRESS_HEADER]: '198.51.100.1' })), 'the network').toBe('redirect')
    const elsewhere = { [ADDRESS_HEADER]: '203.0.113.6', cookie: device }
    expect(statusOf(await signIn('wrong', elsewhere)), 'the device, mistyped').toBe(403)
    expect(statusOf(await signIn(PASSWORD, elsewhere)), 'the device').toBe('redirect')
  })

  test('wrong tries of others on the same network do not shut out the device of an editor, nor does a new password', async () => {
    const device = deviceIn(await signIn())!
    for (let tries = 0; tries < 30; tries++) await signIn('wrong')
    expect(statusOf(await signIn()), 'the network has had its tries').toBe(429)
    desk.passwordHash = await hashPassword('a new password of ours', { N: 2, r: 1, p: 1 })
    expect(statusOf(await signIn('a new password of ours', { cookie: device }))).toBe('redirect')
  })

  test('a known device has ten tries of its own, one that was made up has none', async () => {
    const device = deviceIn(await signIn())!
    for (let tries = 0; tries < 12; tries++)
      expect(statusOf(await signIn('wrong', { cookie: device }))).toBe(tries < 10 ? 403 : 429)
    for (let tries = 0; tries < 12; tries++)
      expect(statusOf(await signIn('wrong', { cookie: `editors-device=${'a'.repeat(42)}${tries % 10}` }))).toBe(
        tries < 10 ? 403 : 429,
      )
  })

  test('the cookie of a device opens nothing', async () => {
    const device = deviceIn(await signIn())!
    expect(await ask('/editors', { headers: { ...OURS, cookie: device } })).toEqual({
      kind: 'redirect',
      to: '/editors/sign-in',
    })
  })

  test('one address that tries without end shuts itself out, and nobody else', async () => {
    for (let tries = 0; tries < 300; tries++)
      expect(statusOf(await signIn('wrong', { [ADDRESS_HEADER]: '192.0.2.1' }))).toBe(tries < 10 ? 403 : 429)
    expect(statusOf(await signIn(PASSWORD, { [ADDRESS_HEADER]: '192.0.2.2' }))).toBe('redirect')
  })

  test('passwords are looked at one by one, and who would be the ninth in the queue is asked to come again', async () => {
    desk.passwordHash = await hashPassword(PASSWORD, { N: 2 ** 12, r: 8, p: 1 })
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, number) => signIn(PASSWORD, { [ADDRESS_HEADER]: `192.0.2.${number}` })),
    )
    expect(answers.filter((answer) => statusOf(answer) === 'redirect').length).toBeGreaterThanOrEqual(8)
    expect(answers.find((answer) => statusOf(answer) === 429)).toMatchObject({ headers: { 'retry-after': '5' } })
  })

  test('of many tries at the same moment no more than ten are looked at', async () => {
    const answers = await Promise.all(Array.from({ length: 30 }, () => signIn('wrong')))
    expect(answers.filter((answer) => statusOf(answer) === 403).length).toBeLessThanOrEqual(10)
    expect(answers.every((answer) => [403, 429].includes(Number(statusOf(answer))))).toBe(true)
  })
})

describe('with a session', () => {
  test('the cookie opens every page, and the sign-in page leads on', async () => {
    const cookie = await signedIn()
    for (const path of [
      '/editors',
      '/editors/comments',
      '/editors/medicines/examplumab',
      '/editors/side-effects/curly-hair',
      '/editors/treatments/examplin',
    ])
      expect(statusOf(await ask(path, { cookie })), path).toBe(200)
    expect(await ask('/editors/sign-in', { cookie })).toEqual({ kind: 'redirect', to: '/editors' })
  })

  test('an address that is not there is not there, and other methods are refused', async () => {
    const cookie = await signedIn()
    expect(await ask('/editors/medicines/unknown', { cookie })).toEqual({ kind: 'nothing' })
    expect(await post('/editors/unknown', {}, cookie)).toEqual({ kind: 'nothing' })
    expect(await ask('/editors', { method: 'DELETE', cookie })).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD, POST' },
    })
  })

  test('a stolen cookie dies at sign-out, on every server that shares the store', async () => {
    const cookie = await signedIn()
    const other = await signedIn()
    expect(await post('/editors/sign-out', {}, cookie)).toEqual({
      kind: 'redirect',
      to: '/editors/sign-in',
      cookies: ['editors=; Path=/editors; Max-Age=0; HttpOnly; SameSite=Strict'],
    })
    const elsewhere = createFeedbackStore({ kind: 'sqlite', path: join(directory, `${files - 1}.db`) })
    desk = { ...desk, store: elsewhere }
    expect(await ask('/editors', { cookie })).toEqual({ kind: 'redirect', to: '/editors/sign-in' })
    expect(statusOf(await ask('/editors', { cookie: other }))).toBe(200)
    await elsewhere.close()
  })

  test('it ends after eight hours, and when the password is changed', async () => {
    const cookie = await signedIn()
    desk.passwordHash = await hashPassword(PASSWORD, { N: 2, r: 1, p: 1 })
    expect(statusOf(await ask('/editors', { cookie }))).toBe('redirect')
    desk.passwordHash = HASH
    expect(statusOf(await ask('/editors', { cookie }))).toBe(200)
    now = new Date('2026-11-23T17:00:01Z')
    expect(statusOf(await ask('/editors', { cookie }))).toBe('redirect')
  })

  test('a form from another site changes nothing', async () => {
    const cookie = await signedIn()
    await store.add(newRating({ id: '1', comment: 'Words' }))
    for (const headers of [{}, { origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }] as Record<
      string,
      string
    >[]) {
      expect(
        statusOf(await ask('/editors/comments/1', { method: 'POST', cookie, form: { dealt: 'yes' }, headers })),
      ).toBe(403)
      expect(statusOf(await ask('/editors/sign-out', { method: 'POST', cookie, form: {}, headers }))).toBe(403)
      expect(statusOf(await ask('/editors/sign-in', { method: 'POST', form: { password: PASSWORD }, headers }))).toBe(
        403,
      )
    }
    expect((await store.listComments({ limit: 10 }))[0]?.dealtWithAt).toBeNull()
    expect(statusOf(await ask('/editors', { cookie }))).toBe(200)
  })
})

describe('comments', () => {
  test('are marked as dealt with and opened again, and the editor comes back to where they were', async () => {
    const cookie = await signedIn()
    await store.add(newRating({ id: 'c-1', comment: 'The table is too wide' }))
    const open = async () => viewOf(await ask('/editors/comments', { cookie }))
    expect(await open()).toMatchObject({
      comments: [{ text: 'The table is too wide', title: 'Examplumab', dealtWith: null }],
    })
    expect(await post('/editors/comments/c-1', { dealt: 'yes', back: '/editors/comments?show=open' }, cookie)).toEqual({
      kind: 'redirect',
      to: '/editors/comments?show=open',
    })
    expect(await open()).toMatchObject({ comments: [] })
    expect(viewOf(await ask('/editors/comments?show=dealt', { cookie }))).toMatchObject({
      comments: [{ dealtWith: '23 November 2026' }],
    })
    expect(await post('/editors/comments/c-1', { dealt: 'no', back: 'https://evil.example' }, cookie)).toEqual({
      kind: 'redirect',
      to: '/editors/comments',
    })
    expect(await open()).toMatchObject({ comments: [{ dealtWith: null }] })
  })

  test('that are gone, and forms that are cut, get a sentence', async () => {
    const cookie = await signedIn()
    expect(statusOf(await post('/editors/comments/none', { dealt: 'yes' }, cookie))).toBe(404)
    expect(statusOf(await post('/editors/comments/none', { dealt: 'perhaps' }, cookie))).toBe(400)
  })

  test('are shown for one page or all, fifty at a time', async () => {
    const cookie = await signedIn()
    for (let count = 0; count < 51; count++)
      await store.add(newRating({ comment: `Comment ${count}`, at: new Date(Date.UTC(2026, 9, 1, 0, count)) }))
    await store.add(
      newRating({ page: '/side-effects/curly-hair', comment: 'Elsewhere', at: new Date('2026-11-01T00:00:00Z') }),
    )
    const first = viewOf(await ask('/editors/comments', { cookie }))
    expect(first).toMatchObject({ newer: null, older: '/editors/comments?show=open&from=50' })
    expect(first?.page === 'comments' && [first.comments.length, first.comments[0]?.text]).toEqual([50, 'Elsewhere'])
    expect(viewOf(await ask('/editors/comments?show=open&from=50', { cookie }))).toMatchObject({
      newer: '/editors/comments?show=open',
      older: null,
      comments: [{ text: 'Comment 1' }, { text: 'Comment 0' }],
    })
    expect(
      viewOf(await ask('/editors/comments?page=/side-effects/curly-hair&from=nonsense', { cookie })),
    ).toMatchObject({
      comments: [{ text: 'Elsewhere' }],
      file: '/editors/comments.csv?show=open&page=%2Fside-effects%2Fcurly-hair',
    })
    expect(viewOf(await ask('/editors/medicines/examplumab', { cookie }))).toMatchObject({
      page: 'report',
      more: true,
      chart: { rows: [{ month: 'October 2026', count: 51, mean: '4.0' }] },
    })
  })

  test('come as a file with the names of page and section, and without formulas', async () => {
    const cookie = await signedIn()
    await store.add(
      newRating({ comment: '=1+1', section: 'get-help', version: 'abc', at: new Date('2026-11-20T10:00:00Z') }),
    )
    const answer = await ask('/editors/comments.csv?show=all', { cookie })
    expect(answer).toMatchObject({ kind: 'file', name: 'comments-2026-11-23.csv' })
    expect(answer.kind === 'file' && answer.text.split('\r\n')).toEqual([
      '\uFEFFReceived (UTC),Page,Title,Section,Rating out of 5,Comment,Version of the page,Dealt with (UTC)',
      `2026-11-20T10:00:00.000Z,/medicines/examplumab,Examplumab,When to call,4,"'=1+1",abc,`,
      '',
    ])
  })
})

test('with the store away the desk says so, and forgets nobody', async () => {
  const cookie = await signedIn()
  desk.store = createFeedbackStore({ kind: 'sqlite', path: '/dev/null/feedback.db' })
  expect(statusOf(await ask('/editors', { cookie }))).toBe(503)
  expect(statusOf(await signIn())).toBe(503)
  desk.store = store
  expect(statusOf(await ask('/editors', { cookie }))).toBe(200)
})
