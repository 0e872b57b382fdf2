import { describe, expect, test } from 'vitest'
import { isSameOrigin, isSecure } from '../../lib/editors/same-origin.ts'

const asked = (headers: Record<string, string>) => isSameOrigin(new Headers({ host: 'medicines.example', ...headers }))

describe('a form is taken', () => {
  test('from a page of this site, whichever way the browser says so', () => {
    expect(asked({ 'sec-fetch-site': 'same-origin', origin: 'null' })).toBe(true)
    expect(asked({ origin: 'https://medicines.example' })).toBe(true)
    expect(
      isSameOrigin(
        new Headers({
          host: '10.0.0.3:3000',
          'x-forwarded-host': 'medicines.example',
          origin: 'https://medicines.example',
        }),
      ),
    ).toBe(true)
  })

  const strangers: Record<string, string>[] = [
    {},
    { origin: 'null' },
    { origin: 'https://evil.example' },
    { origin: 'https://medicines.example.evil.example' },
    { origin: 'https://evil.example/?medicines.example' },
    { origin: 'https://medicines.example:8443' },
    { origin: 'medicines.example' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { 'sec-fetch-site': 'cross-site', origin: 'https://medicines.example' },
  ]
  for (const headers of strangers) test(`not with ${JSON.stringify(headers)}`, () => expect(asked(headers)).toBe(false))
})

test('the cookie is marked as secure where the browser came by https, with or without a proxy in front', () => {
  expect(isSecure(new Headers({ 'x-forwarded-proto': 'https' }))).toBe(true)
  expect(isSecure(new Headers({ 'x-forwarded-proto': 'https, http' }))).toBe(true)
  expect(isSecure(new Headers({ origin: 'https://medicines.example' }))).toBe(true)
  expect(isSecure(new Headers({ origin: 'http://localhost:3000', 'x-forwarded-proto': 'http' }))).toBe(false)
  expect(isSecure(new Headers())).toBe(false)
})
