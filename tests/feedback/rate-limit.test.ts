import { expect, test } from 'vitest'
import { createRateLimit } from '../../lib/feedback/rate-limit.ts'

const at = (second: number) => new Date(second * 1000)

test('an address may send so many forms in a while, then waits until the while is over', () => {
  const limit = createRateLimit(3, 60)
  expect([0, 10, 20].map((second) => limit.check('a', at(second)))).toEqual([0, 0, 0])
  expect(limit.check('a', at(30))).toBe(30)
  expect(limit.check('b', at(30))).toBe(0)
  expect(limit.check('a', at(60))).toBe(0)
})

test('without other numbers an address may send 60 forms in 10 minutes', () => {
  const limit = createRateLimit()
  const answers = Array.from({ length: 61 }, () => limit.check('a', at(0)))
  expect(answers.slice(0, 60)).toEqual(Array(60).fill(0))
  expect(answers[60]).toBe(600)
  expect(limit.check('a', at(599))).toBe(1)
  expect(limit.check('a', at(600))).toBe(0)
})

test('it forgets addresses whose while is over, and the oldest where there are too many, so that memory stays small', () => {
  const limit = createRateLimit(1, 60)
  for (let number = 0; number < 30_000; number++) limit.check(String(number), at(0))
  expect(limit.check('29999', at(1))).toBe(59)
  expect(limit.check('0', at(1))).toBe(0)
})

test('a clock that is put back shuts nobody out for longer than the while', () => {
  const limit = createRateLimit(2, 60)
  for (let forms = 0; forms < 9; forms++) limit.check('a', at(1_000_000))
  expect([limit.check('a', at(0)), limit.check('a', at(1)), limit.check('a', at(2))]).toEqual([0, 0, 58])
})
