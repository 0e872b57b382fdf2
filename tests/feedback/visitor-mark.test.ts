import { expect, test } from 'vitest'
import { visitorMark } from '../../lib/feedback/visitor-mark.ts'

const browser = { 'x-client-address': '192.0.2.7', 'user-agent': 'Firefox', 'accept-language': 'en-GB' }
const store = { saltOf: async (at: Date) => `salt of ${at.toISOString().slice(0, 10)}` }
const mark = (changes: Record<string, string> = {}, page = '/medicines/x', day = '2026-11-23') =>
  visitorMark(new Headers({ ...browser, ...changes }), page, new Date(`${day}T12:00:00Z`), store)

test('a browser leaves the same mark for one page on one day, and another for each other page, day and browser', async () => {
  await mark({}, '/medicines/x', '2000-01-01') // Whatever ran before left its day behind.
  const marks = [
    await mark(),
    await mark({}, '/medicines/y'),
    await mark({}, '/medicines/x', '2026-11-24'),
    await mark({ 'user-agent': 'Safari' }),
    await mark({ 'x-client-address': '192.0.2.8' }),
  ]
  expect(new Set(marks).size).toBe(5)
  expect(await mark()).toBe(marks[0])
})

test('nothing of the address can be read in it', async () => {
  expect(await mark()).toMatch(/^[\w-]{22}$/)
})
