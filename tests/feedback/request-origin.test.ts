import { describe, expect, test } from 'vitest'
import { isFromSite, otherOrigins } from '../../lib/feedback/request-origin.ts'

const ask = (headers: Record<string, string>, others?: string[]) =>
  isFromSite(new Headers({ host: 'site.example', ...headers }), others)

describe('a form', () => {
  test.each([
    ['from our own page', { 'sec-fetch-site': 'same-origin', origin: 'null' }],
    ['from our own page in an older browser', { origin: 'https://site.example' }],
    ['from an old browser whose page sends no referrer', { origin: 'null' }],
    ['from our own page behind a proxy', { origin: 'https://public.example', 'x-forwarded-host': 'public.example' }],
    ['from a program that says nothing', {}],
  ])('is taken: %s', (_, headers) => expect(ask(headers)).toBe(true))

  test.each([
    ['from another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['from another site that hides itself', { 'sec-fetch-site': 'cross-site', origin: 'null' }],
    ['from another host of our own domain', { 'sec-fetch-site': 'same-site', origin: 'https://other.site.example' }],
    ['with a forged origin', { origin: 'https://evil.example' }],
    ['with an origin that is no address', { origin: 'site.example' }],
  ])('is refused: %s', (_, headers) => expect(ask(headers)).toBe(false))

  test('is taken from a site that was named, such as a static copy', () => {
    const others = otherOrigins({ FEEDBACK_ORIGINS: 'https://copy.example, https://second.example' })
    expect(others).toEqual(['https://copy.example', 'https://second.example'])
    expect(ask({ origin: 'https://copy.example', 'sec-fetch-site': 'cross-site' }, others)).toBe(true)
    expect(ask({ origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, others)).toBe(false)
    expect(otherOrigins({})).toEqual([])
  })
})
