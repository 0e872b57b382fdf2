import { afterEach, expect, it, vi } from 'vitest'
import { securityHeaders } from '../../lib/publish/security-headers.ts'

const policy = (development: boolean) =>
  Object.fromEntries(
    securityHeaders(development)
      .find(({ key }) => key === 'Content-Security-Policy')!
      .value.split('; ')
      .map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]),
  )

it('lets built pages run scripts from our own files only', () => {
  expect(policy(false)['script-src']).toEqual(["'self'"])
  expect(securityHeaders()).toEqual(securityHeaders(false))
})

it('allows nothing that is not named, no frames and no plug-ins', () => {
  expect(policy(false)).toMatchObject({
    'default-src': ["'none'"],
    'frame-ancestors': ["'none'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
  })
  expect(JSON.stringify(policy(false))).not.toMatch(/unsafe-eval|\*|http:/)
})

it('lets the development server do what its framework needs', () => {
  expect(policy(true)['script-src']).toContain("'unsafe-inline'")
})

/** Written out, header by header: a value that is loosened is a protection that is gone. */
const OTHERS = [
  'Strict-Transport-Security: max-age=63072000',
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: no-referrer',
  'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()',
  'Cross-Origin-Opener-Policy: same-origin',
  'X-Frame-Options: DENY',
]
const written = (...given: Parameters<typeof securityHeaders>) =>
  securityHeaders(...given).map(({ key, value }) => `${key}: ${value}`)

it('sends just these headers with every answer', () =>
  expect(written()).toEqual([
    "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'",
    ...OTHERS,
  ]))

it('lets the search page alone compile WebAssembly', () => {
  expect(written(false, 'search')).toEqual([
    "Content-Security-Policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'",
    ...OTHERS,
  ])
  expect(written(false, 'any')).toEqual(written())
})

it('adds to them in development what the framework needs there, and nothing else', () =>
  expect(written(true)).toEqual([
    "Content-Security-Policy: default-src 'none'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self' ws:; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'",
    ...OTHERS,
  ]))

afterEach(() => vi.unstubAllEnvs())

it('lets forms go to the server that was named for them, and to no other', () => {
  expect(policy(false)).toMatchObject({ 'form-action': ["'self'"], 'connect-src': ["'self'"] })
  vi.stubEnv('FEEDBACK_URL', 'https://server.example/api/feedback')
  expect(policy(false)).toMatchObject({
    'form-action': ["'self'", 'https://server.example'],
    'connect-src': ["'self'", 'https://server.example'],
  })
  vi.stubEnv('FEEDBACK_URL', '/elsewhere/feedback')
  expect(policy(false)['form-action']).toEqual(["'self'"])
})

it('tells browsers about https for this name alone, unless the build says otherwise', () => {
  const told = () => securityHeaders().find(({ key }) => key === 'Strict-Transport-Security')?.value
  expect(told()).toBe('max-age=63072000')
  vi.stubEnv('HSTS', 'max-age=600; includeSubDomains')
  expect(told()).toBe('max-age=600; includeSubDomains')
  vi.stubEnv('HSTS', 'off')
  expect(told()).toBeUndefined()
})
