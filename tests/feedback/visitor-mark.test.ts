import { expect, test } from 'vitest'
import { visitorMarks } from '../../lib/feedback/visitor-mark.ts'

const browser = { 'x-client-address': '192.0.2.7', 'user-agent': 'Firefox', 'accept-language': 'en-GB' }
const store = { saltOf: async (at: Date) => `salt of ${at.toISOString().slice(0, 10)}` }
const marks = (changes: Record<string, string> = {}, page = '/medicines/x', day = '2026-11-23') =>
  visitorMarks(new Headers({ ...browser, ...changes }), page, new Date(`${day}T12:00:00Z`), store)

test('a browser leaves the same mark for one page on one day, and another for each other page, day and browser', async () => {
  await marks({}, '/medicines/x', '2000-01-01') // Whatever ran before left its day behind.
  const left = [
    await marks(),
    await marks({}, '/medicines/y'),
    await marks({}, '/medicines/x', '2026-11-24'),
    await marks({ 'user-agent': 'Safari' }),
    await marks({ 'x-client-address': '192.0.2.8' }),
  ]
  expect(new Set(left.map(({ mark }) => mark)).size).toBe(5)
  expect(await marks()).toEqual(left[0])
})

test('a network leaves the same mark whatever its browsers call themselves, and another for each other page and network', async () => {
  const { network } = await marks()
  expect((await marks({ 'user-agent': 'Safari', 'accept-language': 'cy' })).network).toBe(network)
  expect((await marks({}, '/medicines/y')).network).not.toBe(network)
  expect((await marks({ 'x-client-address': '192.0.2.8' })).network).not.toBe(network)
})

test('nothing of the address can be read in them', async () => {
  const { mark, network } = await marks()
  for (const one of [mark, network]) expect(one).toMatch(/^[\w-]{22}$/)
})
