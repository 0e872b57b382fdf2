import { describe, expect, test } from 'vitest'
import { checkHealth } from '../lib/health.ts'

const well = { check: async () => undefined }
const away = { check: () => Promise.reject(new Error('connect to postgres://user:secret@db')) }

describe('the health of the server', () => {
  test('is good while content and store are', async () =>
    expect(await checkHealth(() => 184, well)).toEqual({
      well: true,
      content: { well: true, pages: 184 },
      feedback: { well: true },
    }))

  test('names the store when that is away, and none of its secrets', async () => {
    const health = await checkHealth(() => 184, away)
    expect(health).toEqual({ well: false, content: { well: true, pages: 184 }, feedback: { well: false } })
  })

  test('names the content when it cannot be read, or is empty', async () => {
    const broken = () => {
      throw new Error('/secret/path')
    }
    expect(await checkHealth(broken, well)).toEqual({
      well: false,
      content: { well: false, pages: 0 },
      feedback: { well: true },
    })
    expect((await checkHealth(() => 0, well)).well).toBe(false)
  })
})
