import { createServer, get, type IncomingHttpHeaders } from 'node:http'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { createFeedbackStore } from '../../lib/feedback/feedback-store.ts'
import { keepTime } from '../../lib/feedback/keep-time.ts'
import { startFeedback } from '../../lib/feedback/start-feedback.ts'
import { newRating } from './new-rating.ts'

/** The headers of a request as a server's own code sees them. */
function received(sent: Record<string, string>): Promise<IncomingHttpHeaders> {
  return new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      resolve(request.headers)
      response.end()
      server.close()
    }).listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (typeof address === 'object' && address)
        get({ port: address.port, host: '127.0.0.1', headers: sent }).on('error', reject)
    })
  })
}

test('where a proxy speaks Forwarded alone, its word stands in the header that is read; one that speaks both keeps X-Forwarded-For', async () => {
  const log = vi.spyOn(console, 'warn').mockReturnValue()
  startFeedback()
  expect((await received({ forwarded: 'for=203.0.113.1' }))['x-forwarded-for']).toBe('for=203.0.113.1')
  expect((await received({ forwarded: 'for=203.0.113.1', 'x-forwarded-for': '203.0.113.2' }))['x-forwarded-for']).toBe(
    '203.0.113.2',
  )
  log.mockRestore()
})

test('each request carries the other end of its connection, over whatever the client wrote there; a proxy that nobody told of is named in the log', async () => {
  const log = vi.spyOn(console, 'warn').mockReturnValue()
  startFeedback()
  const headers = await received({ 'x-client-address': '203.0.113.1', 'x-forwarded-for': '203.0.113.1' })
  expect(headers['x-client-address']).toBe('127.0.0.1')
  expect(log.mock.calls).toEqual([[expect.stringContaining('TRUSTED_PROXIES')]])
  log.mockRestore()
})

test('a comment that is old by a clock that nothing bears out is left, and the log says so', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'keep-time-'))
  const path = join(directory, 'feedback.db')
  const log = vi.spyOn(console, 'error').mockReturnValue()
  const store = createFeedbackStore({ kind: 'sqlite', path })
  await store.add(newRating({ comment: 'young', at: new Date() }))
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 25 * 31 * 24 * 3_600_000 })
  clearInterval(keepTime(store, { kind: 'sqlite', path }, 1e6))
  await expect.poll(() => log.mock.calls.flat().join()).toMatch(/1 comments are older than 24 months\. They are kept/)
  vi.useRealTimers()
  expect(await store.listComments({ limit: 1 })).toMatchObject([{ comment: 'young' }])
  log.mockRestore()
  await store.close()
  rmSync(directory, { recursive: true, force: true })
})

test('what has had its time is deleted at the start and then regularly; a store that is not there is not made', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'keep-time-'))
  const path = join(directory, 'feedback.db')
  let sweeps = 0
  const counted = { deleteOld: async () => ({ deleted: ++sweeps, held: 0 }) }
  clearInterval(keepTime(counted, { kind: 'sqlite', path }, 1e6))
  expect(sweeps).toBe(0)
  const before = createFeedbackStore({ kind: 'sqlite', path })
  await before.add(newRating({ comment: 'old', at: new Date('2020-01-01T00:00:00Z') }))
  await before.close()
  const store = createFeedbackStore({ kind: 'sqlite', path }, { builtAt: new Date() })
  const timer = keepTime(store, { kind: 'sqlite', path }, 1e6)
  await expect.poll(() => store.listComments({ limit: 1 })).toEqual([])
  clearInterval(timer)
  const again = keepTime(counted, { kind: 'postgres', url: '' }, 5)
  await expect.poll(() => sweeps).toBeGreaterThan(2)
  clearInterval(again)
  await store.close()
  rmSync(directory, { recursive: true, force: true })
})
