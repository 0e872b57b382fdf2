import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { securityHeaders } from '../../lib/publish/security-headers.ts'
import type { Site } from './open-site.ts'

/** What a page may ask for after itself. Its words need none of these. */
const OWN_FILES =
  /^\/(?:generated\/(?:elements\.js|atkinson\.woff2|literata\.woff2)|illustrations\/[\w-]+\.svg|favicon\.svg|(?:medicines|side-effects|treatments)\/[\w-]+\/qr\.svg)$/
/** What the form at the end of a page asks for when a reader gets near it. */
const FORM_FILES = /^\/(?:generated\/feedback\.js|api\/ratings)$/
/** Search itself comes only when somebody searches. */
const SEARCH_FILES = /^\/generated\/(?:search(?:-[a-z]+)?\.(?:js|json)|pagefind\/.+)$/

export function pagesAskForLittle(site: Site): void {
  describe('reading a page', { concurrency: 2 }, () => {
    for (const { name, path, status } of site.pages)
      test(`${name} (${path}) asks nobody else for anything, runs no framework, breaks no policy and sets no cookie`, async () => {
        const context = await site.browser.newContext({ baseURL: site.url })
        try {
          await context.addInitScript(() =>
            document.addEventListener('securitypolicyviolation', (event) =>
              console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
            ),
          )
          const page = await context.newPage()
          const asked: string[] = []
          const said: string[] = []
          page.on('request', (request) => asked.push(request.url()))
          page.on('requestfailed', (request) => said.push(`failed: ${request.url()} ${request.failure()?.errorText}`))
          page.on('pageerror', (error) => said.push(String(error)))
          page.on('console', (message) => {
            // The browser itself remarks on the address that we know to be missing.
            if (status === 404 && message.location().url === site.url + path) return
            if (message.type() === 'error' || message.type() === 'warning') said.push(message.text())
          })
          const answer = await page.goto(path, { waitUntil: 'networkidle' })
          assert.equal(answer?.status(), status)
          assert.deepEqual(
            asked.filter((url) => !url.startsWith(`${site.url}/`)),
            [],
            'requests to other hosts',
          )
          const files = asked.slice(1).map((url) => new URL(url).pathname)
          assert.deepEqual(
            files.filter(
              (file) =>
                !(OWN_FILES.test(file) || FORM_FILES.test(file) || (path.includes('?q=') && SEARCH_FILES.test(file))),
            ),
            [],
            'files that a reading page has no use for',
          )
          assert.deepEqual(said, [], 'errors and warnings of the console')
          assert.deepEqual(await context.cookies(), [], 'cookies')
          assert.equal(answer?.headers()['set-cookie'], undefined)
        } finally {
          await context.close()
        }
      })
  })

  describe('security headers', () => {
    const addresses = [
      ...site.pages.map(({ path }) => path),
      '/favicon.svg',
      '/generated/elements.js',
      '/generated/atkinson.woff2',
      '/generated/search-names.json',
      '/_next/static/nothing-here.js',
      '/no/such/address.html',
      '/medicines/',
      '/%',
    ]
    for (const address of addresses)
      test(`come with ${address}`, async () => {
        const { headers } = await fetch(site.url + address, { redirect: 'manual' })
        for (const { key, value } of securityHeaders(false, address.startsWith('/search') ? 'search' : 'any'))
          assert.equal(headers.get(key), value, key)
        assert.equal(headers.get('x-powered-by'), null)
      })

    test('say that a proxy may keep its connection for longer than proxies do, so that none is closed under a question', async () => {
      const seconds = /timeout=(\d+)/.exec((await fetch(site.url)).headers.get('keep-alive') ?? '')?.[1]
      assert.ok(Number(seconds) > 60, `the connection is kept for ${seconds} seconds`)
    })

    test('allow no inline script, no other host and no frame', () => {
      const policy = securityHeaders().find(({ key }) => key === 'Content-Security-Policy')!.value
      const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0]!, rule.split(' ').slice(1)]))
      assert.deepEqual(rules.get('default-src'), ["'none'"])
      assert.deepEqual(rules.get('script-src'), ["'self'"])
      assert.deepEqual(rules.get('frame-ancestors'), ["'none'"])
      assert.deepEqual(rules.get('base-uri'), ["'none'"])
      assert.doesNotMatch(policy, /https?:|\*/)
    })
  })
}
