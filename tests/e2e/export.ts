import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { type ExportedFile, readRoutes, unusualTypes } from '../../lib/commands/export-files.ts'
import { exportSite, USUAL_TYPES } from '../../lib/commands/export-site.ts'
import { whyNotServed } from '../../lib/commands/finished-build.ts'
import { CACHE_AND_ASK, CACHE_FOR_GOOD, formatNginx, pageAddress } from '../../lib/publish/static-host.ts'
import { securityHeaders } from '../../lib/publish/security-headers.ts'
import { findNginx, startNginx } from './nginx.ts'
import { freePort } from './server.ts'
import type { Site } from './open-site.ts'

/** The folder that `npm run export` writes is the site that `npm start` serves, and a plain nginx serves it just so. */
export function exportIsTheSameSite(site: Site): void {
  describe('the exported folder', async () => {
    const root = process.cwd()
    const work = mkdtempSync(join(tmpdir(), 'exported-'))
    const folder = join(work, 'out')
    after(() => rmSync(work, { recursive: true, force: true }))
    let files: ExportedFile[] = []

    test('comes from a build that says of itself that it is finished', () => {
      assert.equal(whyNotServed(root), undefined)
    })

    test('holds pages and data as the server sends them, byte for byte', async () => {
      // The weakest compression: what is packed is tested here, not how well.
      files = await exportSite(root, folder, 1)
      const sent = aboutHundred(files.filter(({ to }) => to !== '404.html' && !to.startsWith('_next/')))
      assert.ok(
        sent.some(({ to }) => to.endsWith('.html')),
        'pages',
      )
      const faults: string[] = []
      await eachOf(sent, async ({ to }) => {
        const answer = await fetch(site.url + pageAddress(to))
        if (answer.status !== 200 || !Buffer.from(await answer.arrayBuffer()).equals(readFileSync(join(folder, to))))
          faults.push(`${to}: the server answers ${answer.status} with other bytes`)
      })
      assert.deepEqual(faults, [])
      assert.equal(
        readFileSync(join(folder, '404.html'), 'utf8'),
        await (await fetch(`${site.url}/no/such/page`)).text(),
      )
    })

    test('holds each text packed twice, and both unpack to the same', () => {
      for (const { to } of aboutHundred(files.filter(({ to }) => to.endsWith('.html')))) {
        const page = readFileSync(join(folder, to))
        assert.ok(brotliDecompressSync(readFileSync(join(folder, `${to}.br`))).equals(page), `${to}.br`)
        assert.ok(gunzipSync(readFileSync(join(folder, `${to}.gz`))).equals(page), `${to}.gz`)
      }
    })

    const nginx = findNginx()
    const missing = 'nginx is not installed here: apt-get install nginx-light libnginx-mod-http-brotli-static'
    if (!nginx && process.env.REQUIRE_NGINX) assert.fail(missing)
    test(
      'comes from a real nginx with the same pages, headers, types and errors, packed',
      { skip: nginx ? false : missing },
      async () => {
        const port = await freePort()
        const url = `http://127.0.0.1:${port}`
        const own = join(work, 'nginx')
        mkdirSync(own)
        const types = unusualTypes(files, (ending) => USUAL_TYPES[ending])
        const server = await startNginx(
          own,
          formatNginx(readRoutes(join(root, '.next')), {
            folder,
            listen: `127.0.0.1:${port}`,
            types,
            brotli: nginx!.brotli,
          }),
          url,
        )
        try {
          const oneOfEachKind = [
            ...new Map(
              files
                .filter(({ to, type }) => type && !to.startsWith('_next/'))
                .map((file) => [file.to.replace(/^([^/]+)\/[^/.]+/, '$1/x'), file]),
            ).values(),
          ]
          const addresses = [
            ...site.pages.map(({ path }) => path),
            ...oneOfEachKind.map(({ to }) => pageAddress(to)),
            '/favicon.svg',
            '/generated/elements.js',
            '/generated/atkinson.woff2',
            '/no/such/page',
            '/medicines/no-such.json',
          ]
          await eachOf(addresses, async (address) => {
            const [ours, theirs] = await Promise.all([fetch(url + address), fetch(site.url + address)])
            assert.equal(ours.status, theirs.status, address)
            assert.equal(plainType(ours), plainType(theirs), address)
            for (const { key } of securityHeaders())
              assert.equal(ours.headers.get(key), theirs.headers.get(key), `${address}: ${key}`)
            if (plainType(ours) === 'text/html' && ours.ok)
              assert.deepEqual(
                [ours, theirs].map(({ headers }) => headers.get('cache-control')),
                [CACHE_AND_ASK, CACHE_AND_ASK],
                address,
              )
            if (ours.ok)
              assert.equal(
                ours.headers.get('access-control-allow-origin'),
                theirs.headers.get('access-control-allow-origin'),
                address,
              )
            assert.ok(
              Buffer.from(await ours.arrayBuffer()).equals(Buffer.from(await theirs.arrayBuffer())),
              `${address} has other bytes`,
            )
          })
          for (const encoding of nginx!.brotli ? ['br', 'gzip'] : ['gzip']) {
            const packed = await fetch(`${url}${site.pages[2]!.path}`, { headers: { 'accept-encoding': encoding } })
            assert.equal(packed.headers.get('content-encoding'), encoding)
            await packed.arrayBuffer()
          }
          const slash = await fetch(`${url}/medicines/`, { redirect: 'manual' })
          assert.deepEqual([slash.status, slash.headers.get('location')], [308, '/medicines'])
          for (const foreign of ['/%5Cevil.example/', '/x%0dSet-Cookie:%20a=b/', '/%2F%2Fevil.example/@x/']) {
            const answer = await fetch(url + foreign, { redirect: 'manual' })
            assert.deepEqual(
              [answer.status, answer.headers.get('location'), answer.headers.get('set-cookie')],
              [404, null, null],
              foreign,
            )
          }
          for (const hidden of ['/_headers', '/_nginx.conf', '/index.html', '/about.html.br'])
            assert.equal((await fetch(url + hidden)).status, 404, hidden)
          const hashed = files.find(({ to }) => to.startsWith('_next/static/'))!
          assert.equal((await fetch(`${url}/${hashed.to}`)).headers.get('cache-control'), CACHE_FOR_GOOD)

          const context = await site.browser.newContext({ baseURL: url })
          try {
            const said: string[] = []
            await context.addInitScript(() =>
              document.addEventListener('securitypolicyviolation', (event) =>
                console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
              ),
            )
            const page = await context.newPage()
            page.on('console', (message) => {
              if (message.type() === 'error' || message.type() === 'warning')
                said.push(`${message.location().url}: ${message.text()}`)
            })
            page.on('pageerror', (error) => said.push(String(error)))
            for (const { path, status } of site.pages) if (status === 200) await page.goto(path, { waitUntil: 'load' })
            assert.deepEqual(said, [])
          } finally {
            await context.close()
          }
        } finally {
          await server.stop()
        }
      },
    )
  })
}

/** Evenly spread: all of them are written by the same lines, and the whole run has to stay short. */
function aboutHundred<T>(items: readonly T[]): T[] {
  const step = Math.ceil(items.length / 100)
  return items.filter((_, at) => at % step === 0)
}

/** Without the spacing and the charset's case, in which servers differ. */
function plainType({ headers }: Response): string {
  const type = headers.get('content-type')?.toLowerCase().replaceAll(' ', '') ?? ''
  // Servers differ on the older name and on saying the charset of files that are not text.
  return type.replace('text/javascript', 'application/javascript').replace(/;charset=utf-8$/, '')
}

/** Eight at a time: a server that is asked for everything at once keeps connections waiting. */
async function eachOf<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items]
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item)
  }
  await Promise.all(Array.from({ length: 8 }, worker))
}
