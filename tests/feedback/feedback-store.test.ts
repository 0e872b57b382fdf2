import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { FeedbackPlace } from '../../lib/feedback/feedback-place.ts'
import { createFeedbackStore, type FeedbackStore } from '../../lib/feedback/feedback-store.ts'
import { StoreAway } from '../../lib/feedback/store-away.ts'
import { newRating } from './new-rating.ts'
import { emptyPostgres, findPostgres, type Postgres, startPostgres } from './postgres.ts'

const PAGE = '/medicines/examplumab'
const programs = findPostgres()
if (!programs && process.env.CI) throw new Error('These tests need PostgreSQL in CI: apt-get install postgresql')
if (!programs)
  console.warn('PostgreSQL is not installed and cannot be installed here: its half of the store tests is left out.')

let directory: string
let server: Postgres | undefined
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'feedback-'))
  server = programs ? await startPostgres(programs) : undefined
})
afterAll(async () => {
  await server?.remove()
  rmSync(directory, { recursive: true, force: true })
})

let file = 0
const kinds: { name: string; place: () => FeedbackPlace }[] = [
  { name: 'SQLite', place: () => ({ kind: 'sqlite', path: join(directory, 'made', `${file++}.db`) }) },
  ...(programs ? [{ name: 'PostgreSQL', place: (): FeedbackPlace => ({ kind: 'postgres', url: server!.url }) }] : []),
]

describe.each(kinds)('the store in $name', ({ place }) => {
  let here: FeedbackPlace
  let store: FeedbackStore
  beforeEach(async () => {
    await store?.close()
    here = place()
    if (here.kind === 'postgres') await emptyPostgres(here.url)
    store = createFeedbackStore(here)
  })
  afterAll(() => store.close())

  /** One sweep a day, as a server makes them. */
  const sweepFor = async (days: number, from: string) => {
    for (let day = 0; day < days; day++)
      await store.deleteOld(new Date(Date.parse(`${from}T03:00:00Z`) + day * 24 * 3_600_000))
  }

  test('counts nobody before the first rating, and gives the mean of those that came', async () => {
    expect(await store.summarise(PAGE)).toEqual({ count: 0, mean: 0 })
    for (const rating of [5, 4, 4]) expect(await store.add(newRating({ rating }))).toBe('added')
    await store.add(newRating({ page: '/medicines/samplinib', rating: 1 }))
    expect(await store.summarise(PAGE)).toEqual({ count: 3, mean: 13 / 3 })
  })

  test('keeps ratings when it is closed and opened again', async () => {
    await store.add(newRating())
    await store.close()
    expect((await store.summarise(PAGE)).count).toBe(1)
  })

  test('counts a rating that is sent twice once', async () => {
    const rating = newRating()
    expect(await store.add(rating)).toBe('added')
    expect(await store.add({ ...rating, mark: 'another' })).toBe('repeated')
    expect((await store.summarise(PAGE)).count).toBe(1)
  })

  test('knows a signed-in editor until the session ends or the editor signs out', async () => {
    const ends = new Date('2026-11-23T20:00:00Z')
    await store.startSession('one', ends, new Date('2026-11-23T12:00:00Z'))
    await store.startSession('two', ends, new Date('2026-11-23T12:00:00Z'))
    expect(await store.isSignedIn('one', new Date('2026-11-23T19:59:59Z'))).toBe(true)
    expect(await store.isSignedIn('one', ends)).toBe(false)
    await store.endSession('one')
    expect(await store.isSignedIn('one', new Date('2026-11-23T12:00:01Z'))).toBe(false)
    expect(await store.isSignedIn('two', new Date('2026-11-23T12:00:01Z'))).toBe(true)
    await store.startSession('three', new Date('2026-11-24T20:00:00Z'), new Date('2026-11-24T12:00:00Z'))
    expect(await store.isSignedIn('two', new Date('2026-11-23T12:00:01Z')), 'a session that has ended is deleted').toBe(
      false,
    )
  })

  test('counts tries to sign in by client and in all, exactly when many come at once, and forgets old ones', async () => {
    const at = (time: string) => new Date(`2026-11-23T${time}Z`)
    await store.countTry('ann', at('12:00:00'), at('11:45:00'), 10)
    const counts = await Promise.all(
      Array.from({ length: 20 }, () => store.countTry('ben', at('12:10:00'), at('11:55:00'), 10)),
    )
    expect(
      counts.filter(({ client }) => client <= 10).length,
      'no more than ten of twenty may pass a limit of ten',
    ).toBeLessThanOrEqual(10)
    expect(await store.countTry('ann', at('12:10:00'), at('11:55:00'), 10)).toEqual({ client: 2, all: 12 })
    expect(await store.countTry('ann', at('12:20:00'), at('12:05:00'), 10)).toEqual({ client: 2, all: 12 })
    await store.forgetTries('ben')
    expect(await store.countTry('ben', at('12:21:00'), at('12:06:00'), 10)).toEqual({ client: 1, all: 3 })
  })

  test('counts no more tries of one client than it may have, so that its waiting time ends and others are not shut out by it', async () => {
    const at = (time: string) => new Date(`2026-11-23T${time}Z`)
    for (let tries = 1; tries <= 5; tries++)
      expect(await store.countTry('ann', at('12:00:00'), at('11:45:00'), 3)).toEqual({
        client: Math.min(tries, 4),
        all: Math.min(tries, 3),
      })
    expect(await store.countTry('ben', at('12:10:00'), at('11:55:00'), 3)).toEqual({ client: 1, all: 4 })
    expect((await store.countTry('ann', at('12:14:00'), at('11:59:00'), 3)).client, 'refused').toBe(4)
    expect(
      await store.countTry('ann', at('12:16:00'), at('12:01:00'), 3),
      'a try that was refused does not make the wait longer',
    ).toEqual({ client: 1, all: 2 })
  })

  test('takes one rating a day with the same mark, and the next one tomorrow', async () => {
    expect(await store.add(newRating({ mark: 'one' }))).toBe('added')
    expect(await store.add(newRating({ mark: 'one' }))).toBe('repeated')
    expect(await store.add(newRating({ mark: 'one', at: new Date('2026-11-24T00:00:00Z') }))).toBe('added')
    expect((await store.summarise(PAGE)).count).toBe(2)
  })

  test('counts exactly when many ratings come at once and each is sent twice, to two servers where they share a database', async () => {
    const other = here.kind === 'postgres' ? createFeedbackStore(here) : store
    const ratings = Array.from({ length: 40 }, () => newRating())
    const answers = await Promise.all(ratings.flatMap((rating) => [store.add(rating), other.add(rating)]))
    expect(answers.filter((answer) => answer === 'added')).toHaveLength(40)
    expect((await store.summarise(PAGE)).count).toBe(40)
    await other.close()
  })

  test('keeps a comment to the letter, whatever it holds', async () => {
    const comment = `'); DROP TABLE ratings; -- <script>alert(1)</script> "quoted" ŵ 你好 🙂\nsecond line`
    await store.add(newRating({ comment, section: 'side-effects', version: '0.3' }))
    const [kept, ...others] = await store.listComments({ limit: 10 })
    expect(others).toEqual([])
    expect(kept).toMatchObject({
      page: PAGE,
      rating: 4,
      comment,
      section: 'side-effects',
      version: '0.3',
      receivedAt: '2026-11-23T12:00:00.000Z',
      dealtWithAt: null,
    })
  })

  test('lists comments the newest first, by page, and by whether they are dealt with', async () => {
    const [first, second, third] = [
      newRating({ comment: 'first' }),
      newRating({ comment: 'second', at: new Date('2026-11-23T13:00:00Z') }),
      newRating({ comment: 'elsewhere', page: '/x', at: new Date('2026-11-23T14:00:00Z') }),
    ]
    for (const rating of [first, second, third, newRating()]) await store.add(rating)
    const words = async (filter: Parameters<FeedbackStore['listComments']>[0]) =>
      (await store.listComments(filter)).map((one) => one.comment)
    expect(await words({ limit: 10 })).toEqual(['elsewhere', 'second', 'first'])
    expect(await words({ limit: 1, offset: 1 })).toEqual(['second'])
    expect(await words({ page: PAGE, limit: 10 })).toEqual(['second', 'first'])
    expect(await store.countOpenComments()).toEqual(
      new Map([
        [PAGE, 2],
        ['/x', 1],
      ]),
    )
    expect(await store.setDealtWith(first.id, new Date('2026-11-25T09:00:00Z'))).toBe(true)
    expect(await store.setDealtWith('nobody', new Date())).toBe(false)
    expect(await words({ dealtWith: false, limit: 10 })).toEqual(['elsewhere', 'second'])
    expect(await store.listComments({ dealtWith: true, limit: 10 })).toMatchObject([
      { comment: 'first', dealtWithAt: '2026-11-25T09:00:00.000Z' },
    ])
    await store.setDealtWith(first.id, null)
    expect(await words({ dealtWith: true, limit: 10 })).toEqual([])
  })

  test('counts ratings by month, for one page and for all', async () => {
    for (const [at, page, rating] of [
      ['2026-10-31T23:59:59Z', PAGE, 1],
      ['2026-11-01T00:00:00Z', PAGE, 5],
      ['2026-11-30T10:00:00Z', PAGE, 2],
      ['2026-11-30T10:00:00Z', '/x', 3],
    ] as const)
      await store.add(newRating({ at: new Date(at), page, rating }))
    expect(await store.countByMonth(PAGE)).toEqual([
      { page: PAGE, month: '2026-10', count: 1, total: 1 },
      { page: PAGE, month: '2026-11', count: 2, total: 7 },
    ])
    expect(await store.countByMonth()).toHaveLength(3)
  })

  test('deletes comments 24 months after they came, and keeps the number', async () => {
    await sweepFor(8, '2026-11-14')
    await store.add(newRating({ comment: 'old', section: 'tests', at: new Date('2024-11-23T11:59:59Z') }))
    await store.add(newRating({ comment: 'young', at: new Date('2024-11-23T12:00:01Z') }))
    expect(await store.deleteOld(new Date('2026-11-23T12:00:00Z'))).toEqual({ deleted: 1, held: 0 })
    expect(await store.deleteOld(new Date('2026-11-23T12:00:00Z'))).toEqual({ deleted: 0, held: 0 })
    expect((await store.listComments({ limit: 10 })).map((one) => one.comment)).toEqual(['young'])
    expect((await store.summarise(PAGE)).count).toBe(2)
  })

  test('deletes nothing by a clock that jumped ahead, however often it sweeps that day, and goes on where a week bears it out', async () => {
    await sweepFor(30, '2026-10-01')
    await store.add(newRating({ comment: 'young' }))
    for (let sweeps = 0; sweeps < 10; sweeps++)
      expect(await store.deleteOld(new Date(`2029-01-01T${10 + sweeps}:00:00Z`))).toEqual({ deleted: 0, held: 1 })
    expect((await store.listComments({ limit: 10 })).map((one) => one.comment)).toEqual(['young'])
    expect(await store.deleteOld(new Date('2026-11-24T12:00:00Z')), 'the clock is right again').toEqual({
      deleted: 0,
      held: 0,
    })
    await sweepFor(7, '2029-01-02')
    expect((await store.deleteOld(new Date('2029-01-09T12:00:00Z'))).deleted).toBe(0)
    expect((await store.listComments({ limit: 10 })).length, 'by then the clock was right').toBe(0)
  })

  test('believes a clock from the seventh day on that bears it out', async () => {
    await store.add(newRating({ comment: 'old', at: new Date('2020-01-01T00:00:00Z') }))
    await sweepFor(6, '2026-11-17')
    expect(await store.deleteOld(new Date('2026-11-23T12:00:00Z'))).toEqual({ deleted: 0, held: 1 })
    expect(await store.deleteOld(new Date('2026-11-24T12:00:00Z'))).toEqual({ deleted: 1, held: 0 })
  })

  test('believes a clock by which the site was built lately, and not one by which it was built long ago or is not built yet', async () => {
    const at = new Date('2026-11-23T12:00:00Z')
    for (const [builtAt, deleted] of [
      ['2026-11-24T00:00:00Z', 0],
      ['2026-06-01T00:00:00Z', 0],
      ['2026-11-01T00:00:00Z', 1],
    ] as const) {
      const built = createFeedbackStore(here, { builtAt: new Date(builtAt) })
      await store.add(newRating({ comment: 'old', at: new Date('2020-01-01T00:00:00Z') }))
      expect((await built.deleteOld(at)).deleted > 0, builtAt).toBe(deleted > 0)
      await built.close()
    }
  })

  test('does not believe a clock that says that a rating came before the site was built', async () => {
    const built = createFeedbackStore(here, { builtAt: new Date('2026-11-20T00:00:00Z') })
    await built.add(newRating({ comment: 'x', at: new Date('1970-01-01T00:00:09Z') }))
    expect(await built.listComments({ limit: 1 })).toMatchObject([{ receivedAt: '2026-11-20T00:00:00.000Z' }])
    await built.close()
  })

  test('takes five ratings of a page a day from one network, exactly when many come at once, and says which were too many', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => store.add(newRating({ network: 'ward' }))))
    expect(answers.filter((answer) => answer === 'added')).toHaveLength(5)
    expect(answers.filter((answer) => answer === 'crowded')).toHaveLength(7)
    expect((await store.summarise(PAGE)).count).toBe(5)
    expect(await store.add(newRating({ network: 'ward', at: new Date('2026-11-24T00:00:00Z') }))).toBe('added')
    expect(await store.add(newRating())).toBe('added')
  })

  test('a rating that was too many may be sent again, and is not taken for one that was counted', async () => {
    for (let number = 0; number < 5; number++) await store.add(newRating({ network: 'ward' }))
    const late = newRating({ network: 'ward' })
    expect([await store.add(late), await store.add(late)]).toEqual(['crowded', 'crowded'])
  })

  test('forgets tries of a time that has not come: a clock was put back', async () => {
    const at = (time: string) => new Date(`2026-11-23T${time}Z`)
    for (let tries = 0; tries < 9; tries++)
      await store.countTry('ann', new Date('2028-01-01T00:00:00Z'), at('12:00:00'), 10)
    expect(await store.countTry('ann', at('12:00:00'), at('11:45:00'), 10)).toEqual({ client: 1, all: 1 })
  })

  test('knows from where editors signed in for half a year, and a wrong clock forgets none of them', async () => {
    const at = new Date('2026-11-23T12:00:00Z')
    await store.keepKnownEditor(['device', 'network'], at)
    expect(await store.isKnownEditor('device', new Date('2027-05-01T00:00:00Z'))).toBe(true)
    expect(await store.isKnownEditor('stranger', at)).toBe(false)
    await store.keepKnownEditor(['another'], new Date('2029-01-01T00:00:00Z'))
    expect(await store.isKnownEditor('device', new Date('2029-01-01T00:00:00Z')), 'too long ago').toBe(false)
    expect(await store.isKnownEditor('network', at)).toBe(true)
    await store.keepKnownEditor(
      Array.from({ length: 600 }, (_, number) => `device ${number}`),
      new Date('2029-01-02T00:00:00Z'),
    )
    expect(await store.isKnownEditor('device', at), 'the oldest go where there are too many').toBe(false)
  })

  test('gives all servers the same salt for a day, and forgets it with its marks when the day is over', async () => {
    const today = new Date('2026-11-23T12:00:00Z')
    expect(await store.saltOf(today, 'ours')).toBe('ours')
    expect(await store.saltOf(today, 'theirs')).toBe('ours')
    await store.add(newRating({ mark: 'one' }))
    expect(await store.saltOf(new Date('2026-11-24T00:00:00Z'), 'new')).toBe('new')
    expect(await store.saltOf(today, 'again')).toBe('again')
    expect(await store.add(newRating({ mark: 'one' }))).toBe('added')
  })

  test('forgets the marks of a day that a clock ahead left behind', async () => {
    const today = new Date('2026-11-23T12:00:00Z')
    expect(await store.saltOf(new Date('2028-01-01T00:00:00Z'), 'ahead')).toBe('ahead')
    expect(await store.saltOf(today, 'right')).toBe('right')
    expect(await store.saltOf(new Date('2028-01-01T00:00:00Z'), 'anew')).toBe('anew')
  })

  test('says that it is well', async () => {
    await expect(store.check()).resolves.toBeUndefined()
  })
})

test('a store that is away is known as such in every bundle that has the class', () => {
  const fromAnother = Object.assign(new Error('away'), { name: 'StoreAway' })
  expect([fromAnother instanceof StoreAway, new Error('x') instanceof StoreAway]).toEqual([true, false])
})

test.skipIf(!programs)(
  'says that PostgreSQL is away while it is stopped, and goes on by itself when it is back',
  async () => {
    const store = createFeedbackStore({ kind: 'postgres', url: server!.url })
    await emptyPostgres(server!.url)
    await store.add(newRating())
    await server!.stop()
    await expect(store.add(newRating())).rejects.toBeInstanceOf(StoreAway)
    await expect(store.summarise(PAGE)).rejects.toBeInstanceOf(StoreAway)
    await server!.start()
    expect(await store.add(newRating())).toBe('added')
    expect((await store.summarise(PAGE)).count).toBe(2)
    await store.close()
  },
)
