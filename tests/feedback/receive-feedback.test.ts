import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { createFeedbackStore, type FeedbackStore } from '../../lib/feedback/feedback-store.ts'
import { StoreAway } from '../../lib/feedback/store-away.ts'
import { createRateLimit, type RateLimit } from '../../lib/feedback/rate-limit.ts'
import type { HelpLine } from '../../lib/model/help-tiers.ts'
import { receiveFeedback } from '../../lib/feedback/receive-feedback.ts'

const PAGE = '/medicines/examplumab'
const ID = '3f2504e0-4f89-41d3-9a0c-0305e82c3301'
const directory = mkdtempSync(join(tmpdir(), 'receive-'))
let file = 0
let store: FeedbackStore
let limit: RateLimit
beforeEach(async () => {
  await store?.close()
  store = createFeedbackStore({ kind: 'sqlite', path: join(directory, `${file++}.db`) })
  limit = createRateLimit()
})
afterAll(async () => {
  await store.close()
  rmSync(directory, { recursive: true, force: true })
})

const chestPain: HelpLine = {
  id: 'chest-pain',
  tier: 'emergency',
  words: 'you have chest pain',
  short: null,
  easy: null,
  part: null,
  routes: [],
  order: 0,
  group: null,
  covers: [],
  brings: [],
  asked: { say: ['chest pain'], searchOnly: [], exactly: [] },
  talk: false,
}
const send = (fields: Record<string, string>, headers: Record<string, string> = {}, from = store) =>
  receiveFeedback(
    new Request('http://site.example/api/feedback', {
      method: 'POST',
      body: new URLSearchParams({ page: PAGE, rating: '4', ...fields }),
      headers: { 'sec-fetch-site': 'same-origin', 'x-client-address': '192.0.2.7', ...headers },
    }),
    {
      store: from,
      limit,
      now: () => new Date('2026-11-23T12:00:00Z'),
      findPage: (path) => (path === PAGE ? { path, version: '0.3' } : undefined),
      help: () => ({ help: [chestPain], sayings: { same: [], harmless: [], mild: [], means: [], asks: [] } }),
      helplines: () => [],
      otherOrigins: [],
    },
  )
const kept = async () => (await store.summarise(PAGE)).count

describe('a form that was sent', () => {
  test('is kept with the page and its version, its comment without personal details', async () => {
    expect(await send({ comment: 'ring 07700 900123', section: 'tests', rating: '2' })).toEqual({
      kind: 'kept',
      struck: ['phone'],
      help: null,
    })
    expect(await store.listComments({ limit: 9 })).toMatchObject([
      { page: PAGE, rating: 2, version: '0.3', section: 'tests', comment: 'ring [phone number removed]' },
    ])
  })

  test('is answered within two seconds, though the store never answers', async () => {
    vi.useFakeTimers()
    try {
      const hangs = { ...store, saltOf: store.saltOf, add: () => new Promise<never>(() => undefined) } as FeedbackStore
      let outcome: string | undefined
      void send({ comment: 'hello' }, {}, hangs).then(({ kind }) => (outcome = kind))
      await vi.advanceTimersByTimeAsync(1700)
      expect(outcome).toBeUndefined()
      await vi.advanceTimersByTimeAsync(200)
      expect(outcome).toBe('away')
    } finally {
      vi.useRealTimers()
    }
  })

  test('leaves no trace of the address that it came from', async () => {
    await send({ comment: 'hello' })
    expect(JSON.stringify(await store.listComments({ limit: 9 }))).not.toContain('192.0.2.7')
  })

  test('is counted once when it is sent again, and once a day from one browser', async () => {
    expect((await send({ id: ID })).kind).toBe('kept')
    expect((await send({ id: ID })).kind).toBe('already')
    expect((await send({ id: ID }, { 'user-agent': 'another' })).kind).toBe('already')
    expect((await send({})).kind).toBe('already')
    expect((await send({}, { 'x-client-address': '192.0.2.8' })).kind).toBe('kept')
    expect(await kept()).toBe(2)
  })

  test('of an emergency gets the help at once, whatever becomes of it', async () => {
    const help = { cards: [{ tier: 'emergency', lines: [{ words: 'you have chest pain' }] }] }
    const comment = 'I have chest pain'
    expect(await send({ comment })).toMatchObject({ kind: 'kept', help })
    expect(await send({ comment })).toMatchObject({ kind: 'already', help })
    expect(await send({ comment, rating: '' })).toMatchObject({ kind: 'faulty', help })
    expect(await send({ comment }, {}, awayStore)).toMatchObject({ kind: 'away', help })
  })

  test.each([
    ['from another site', {}, { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, 'refused', 403],
    ['of an unknown page', { page: '/medicines/nobody' }, {}, 'refused', 404],
    ['of no page', { page: '' }, {}, 'refused', 404],
    ['as another type', {}, { 'content-type': 'text/plain' }, 'refused', 415],
    ['by a program that fills in every field', { website: 'https://spam.example' }, {}, 'refused', 422],
    ['without a rating', { rating: '' }, {}, 'faulty', undefined],
    ['with a null byte', { comment: 'a\0b' }, {}, 'faulty', undefined],
    ['with markup', { comment: '<script>alert(1)</script>' }, {}, 'faulty', undefined],
    ['with a database command', { comment: "'; DROP TABLE ratings; --" }, {}, 'faulty', undefined],
  ])('is not kept: %s', async (_, fields, headers, kind, status) => {
    expect(await send(fields, headers)).toMatchObject(status ? { kind, status } : { kind })
    expect(await kept()).toBe(0)
  })

  test('is counted five times a day for one page from one network, whatever the browsers call themselves, and keeps its words and its help', async () => {
    for (let number = 1; number <= 12; number++) {
      const sent = await send(
        { comment: 'I have chest pain' },
        { 'user-agent': `Browser ${number}`, 'accept-language': `x-${number}` },
      )
      if (number <= 5) expect(sent.kind).toBe('kept')
      else
        expect(sent).toMatchObject({
          kind: 'refused',
          status: 429,
          retryAfter: 12 * 3600,
          typed: { comment: 'I have chest pain' },
          help: { cards: [{ tier: 'emergency' }] },
        })
    }
    expect(await kept()).toBe(5)
  })

  test('is told to wait where too many come from one network, with what was typed', async () => {
    limit = createRateLimit(1, 60)
    await send({})
    expect(await send({ comment: 'chest pain again' })).toMatchObject({
      kind: 'refused',
      status: 429,
      retryAfter: 60,
      typed: { comment: 'chest pain again' },
      help: { cards: [{ tier: 'emergency' }] },
    })
  })

  test('is given back whole while the store is away, and kept afterwards', async () => {
    expect(await send({ comment: 'my words', id: ID }, {}, awayStore)).toMatchObject({
      kind: 'away',
      typed: { comment: 'my words', rating: '4' },
    })
    expect((await send({ comment: 'my words', id: ID })).kind).toBe('kept')
  })

  test('is not said to wait for the store where the fault is our own', async () => {
    await expect(send({}, {}, { ...store, add: () => Promise.reject(new TypeError('a mistake')) })).rejects.toThrow(
      'a mistake',
    )
  })
})

const awayStore = {
  saltOf: () => Promise.reject(new StoreAway('gone')),
  add: () => Promise.reject(new StoreAway('gone')),
} as Partial<FeedbackStore> as FeedbackStore
