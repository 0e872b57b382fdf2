import { expect, test } from 'vitest'
import { answerRating } from '../../lib/feedback/answer-rating.ts'
import { StoreAway } from '../../lib/feedback/store-away.ts'

const PAGE = { path: '/medicines/x', version: '1' }
const ask = (summarise: () => Promise<{ count: number; mean: number }>) => answerRating(PAGE, { summarise })

test('the rating of a page is given from the fifth on, with one place after the point', async () => {
  const response = await ask(async () => ({ count: 23, mean: 4.565 }))
  expect(await response.json()).toEqual({ count: 23, mean: 4.6 })
  expect((await ask(async () => ({ count: 5, mean: 4 }))).status).toBe(200)
  expect((await ask(async () => ({ count: 4, mean: 5 }))).status).toBe(204)
})

test('it is nothing while the store is away, and is not remembered', async () => {
  const response = await ask(() => Promise.reject(new StoreAway('gone')))
  expect([response.status, response.headers.get('cache-control')]).toEqual([204, 'no-store'])
  await expect(ask(() => Promise.reject(new TypeError('ours')))).rejects.toThrow('ours')
})

test('there is none of a page that cannot be rated', async () => {
  const summarise = async () => ({ count: 9, mean: 4 })
  expect((await answerRating(undefined, { summarise })).status).toBe(404)
})
