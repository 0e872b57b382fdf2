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

it('sends the other protections with every answer', () => {
  expect(securityHeaders().map(({ key }) => key)).toEqual(
    expect.arrayContaining([
      'Strict-Transport-Security',
      'X-Content-Type-Options',
      'Referrer-Policy',
      'Permissions-Policy',
      'X-Frame-Options',
    ]),
  )
})

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
