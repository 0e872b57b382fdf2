import { afterEach, expect, it, vi } from 'vitest'
import { findRatedPage } from '../lib/library.ts'
import { feedbackAddress } from '../lib/site.ts'
import { VALID_CONTENT } from './content-tree.ts'

afterEach(() => vi.unstubAllEnvs())

it('medicines, side effects and treatments can be rated, at their own address only', () => {
  vi.stubEnv('CONTENT_DIR', VALID_CONTENT)
  expect(findRatedPage('/medicines/examplumab')).toEqual({ path: '/medicines/examplumab', version: expect.any(String) })
  expect(['/side-effects/blue-thumbs', '/treatments/examplin'].map((path) => findRatedPage(path)?.path)).toEqual([
    '/side-effects/blue-thumbs',
    '/treatments/examplin',
  ])
  for (const path of [
    '',
    '/',
    '/about',
    '/medicines/nobody',
    '/medicines/examplumab/',
    '/medicines/examplumab?x',
    'medicines/examplumab',
    '/constructor/name',
    '/medicines/../about',
    '/cancers/examplumab',
  ])
    expect(findRatedPage(path), path).toBeUndefined()
})

it('forms go to the site itself, to another address, or nowhere', () => {
  expect(feedbackAddress()).toBe('/api/feedback')
  vi.stubEnv('STATIC_EXPORT', '1')
  expect(feedbackAddress()).toBeNull()
  vi.stubEnv('FEEDBACK_URL', 'https://server.example/api/feedback')
  expect(feedbackAddress()).toBe('https://server.example/api/feedback')
  vi.stubEnv('STATIC_EXPORT', '')
  vi.stubEnv('FEEDBACK_URL', '')
  expect(feedbackAddress()).toBeNull()
})
