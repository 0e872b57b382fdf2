import { afterEach, expect, it, vi } from 'vitest'
import config from '../next.config.ts'
import { VALID_CONTENT, withTreeOnDisk } from './content-tree.ts'

afterEach(() => vi.unstubAllEnvs())

it('sends every old address to its page for good', async () => {
  vi.stubEnv('CONTENT_DIR', VALID_CONTENT)
  expect(await config.redirects!()).toContainEqual({
    source: '/medicines/old-examplumab',
    destination: '/medicines/examplumab',
    permanent: true,
  })
})

it('lets the development server start on content with a fault', async () => {
  await withTreeOnDisk([{ file: 'help.md', remove: true }], async (directory) => {
    vi.stubEnv('CONTENT_DIR', directory)
    expect(await config.redirects!()).toEqual([])
  })
})

it('says nothing of the framework, makes no other pictures, and packs nothing by itself', () => {
  expect(config.poweredByHeader).toBe(false)
  expect(config.images).toEqual({ unoptimized: true })
  expect(config.compress).toBe(false)
})

it('gives headers of protection to everything, of the search to the search, and of data to data; pages are asked for again', async () => {
  const rules = await config.headers!()
  expect(rules.map(({ source, headers }) => `${source}: ${headers.map(({ key }) => key).join(', ')}`)).toEqual([
    '/:path*: Content-Security-Policy, Strict-Transport-Security, X-Content-Type-Options, Referrer-Policy, Permissions-Policy, Cross-Origin-Opener-Policy, X-Frame-Options',
    '/search: Content-Security-Policy, Strict-Transport-Security, X-Content-Type-Options, Referrer-Policy, Permissions-Policy, Cross-Origin-Opener-Policy, X-Frame-Options',
    '/((?!api|editors|_next).*): Cache-Control',
    '/:path*.:ending(json|txt|md|xml): Access-Control-Allow-Origin',
  ])
  const policies = rules.flatMap(({ headers }) => headers.filter(({ key }) => key === 'Content-Security-Policy'))
  expect(policies.map(({ value }) => value.includes("'wasm-unsafe-eval'"))).toEqual([false, true])
  expect(policies.some(({ value }) => value.includes("'unsafe-eval'"))).toBe(false)
  expect(rules[2]!.headers[0]!.value).toBe('public, max-age=0, must-revalidate')
})
