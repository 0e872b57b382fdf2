import assert from 'node:assert/strict'
import { createServer, request as passOn } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import type { Site } from './open-site.ts'

/** No piece of the index is smaller: the privacy page says so. */
const LEAST_BYTES = 20_000

/** Everything that reaches the server, as a proxy in front of it sees it: address, headers, body. */
async function openLog(site: string) {
  const seen: string[] = []
  const proxy = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const body = Buffer.concat(chunks)
      seen.push(`${incoming.method} ${incoming.url}\n${incoming.rawHeaders.join('\n')}\n${body.toString('utf8')}`)
      const { hostname, port } = new URL(site)
      passOn({ hostname, port, path: incoming.url, method: incoming.method, headers: incoming.headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders)
        answer.pipe(outgoing)
      }).end(body)
    })
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    seen,
    close: () => (proxy.closeAllConnections(), proxy.close()),
  }
}

/** Requests that hold the words anywhere; the pages themselves that a reader opens or keeps are known to the server. */
function holds(seen: readonly string[], words: RegExp): string[] {
  const page = /^GET \/(?:medicines|side-effects|treatments)\/[\w/-]+(?:\.svg)?\n/
  const decoded = (text: string) => decodeURIComponent(text.replace(/%(?![0-9a-f]{2})/gi, '%25').replaceAll('+', ' '))
  return seen.filter((one) => words.test(decoded(one.replace(page, ''))))
}

/** What the privacy page promises, watched on the wire. */
export function wordsStayOnTheDevice(site: Site): void {
  describe('what a reader types', () => {
    const WORDS = 'blood in poo'
    const TRACE = /blood|\bpoo\b|0113 ?496|496 ?0123|1132 ?|ward ?7/i

    test('reaches no server: searched, opened, printed, kept, rated and saved behind a proxy that writes everything down', async () => {
      const log = await openLog(site.url)
      try {
        await site.visit(
          '/',
          async (page) => {
            await page.emulateMedia({ media: 'print' })
            await page.emulateMedia({ media: 'screen' })
            await page.locator('#q').pressSequentially(WORDS)
            await page.waitForTimeout(300)
            await page.keyboard.press('Escape')
            await page.keyboard.press('Enter')
            await page.waitForURL('**/search#q=*')
            await page.locator('#search-status:not(:empty)').waitFor()
            await page.locator('h2', { hasText: 'Words in our pages' }).waitFor()
            // Again on the search page itself, by its button.
            await page.locator('#q').fill(`${WORDS} again`)
            await page.getByRole('main').getByRole('button', { name: 'Search' }).click()
            await page.waitForURL('**again')
            await page.reload()
            await page.locator('#search-status:not(:empty)').waitFor()
            // In the header of another page.
            await page.goto('/medicines/cisplatin')
            await page.locator('#q-head').fill(WORDS)
            await page.locator('#q-head').press('Enter')
            await page.waitForURL('**/search#q=*')
            await page.locator('main ol a').first().click()
            await page.waitForLoadState('load')
            await page.goto('/medicines/cisplatin')
            await page.getByRole('button', { name: 'Save the number' }).first().click()
            await page.locator('advice-line input').first().fill('0113 496 0123')
            await page.locator('advice-line input').first().press('Enter')
            await page.getByRole('button', { name: 'Keep this medicine' }).click()
            await page.getByText('This medicine is kept').waitFor()
            await page.goto('/my-treatment#m=cisplatin')
            await page.waitForLoadState('networkidle')
          },
          { baseURL: log.url, serviceWorkers: 'allow' },
        )
        assert.ok(log.seen.length > 30, `${log.seen.length} requests were seen`)
        assert.deepEqual(holds(log.seen, TRACE), [])
        assert.deepEqual(
          log.seen.filter((one) => /^referer$/im.test(one)),
          [],
          'no Referer',
        )
        assert.deepEqual(
          log.seen.filter((one) => /^\w+ \/my-treatment\?|[?&]m=/.test(one)),
          [],
        )
      } finally {
        log.close()
      }
    })

    test('stays out of what an old address with its words asks for next, and out of the address', async () => {
      const log = await openLog(site.url)
      try {
        await site.visit(
          '/search?q=blood+in+poo',
          async (page) => {
            await page.waitForURL('**/search#q=blood%20in%20poo')
            assert.match(await page.locator('h1').innerText(), /blood in poo/i)
          },
          { baseURL: log.url },
        )
        const [first, ...next] = holds(log.seen, TRACE)
        assert.match(first!, /^GET \/search\?q=blood/)
        assert.deepEqual(
          next.filter((one) => !/^referer$/im.test(one)),
          [],
          'addresses and bodies',
        )
      } finally {
        log.close()
      }
    })

    test('is not sent without a script either: the form leads to all names', async () => {
      const log = await openLog(site.url)
      try {
        await site.visit(
          '/',
          async (page) => {
            await page.locator('#q').fill(WORDS)
            await page.locator('#q').press('Enter')
            await page.waitForURL('**/search?')
            assert.ok((await page.locator('main a').count()) > 100)
          },
          { baseURL: log.url, javaScriptEnabled: false },
        )
        assert.deepEqual(holds(log.seen, TRACE), [])
      } finally {
        log.close()
      }
    })

    test('is not told by the piece of the index that is fetched: none is small, and none has the words of one page', () => {
      const folder = join(process.cwd(), 'public/generated/pagefind')
      const pieces = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
        /\.pf_index$|^passages-/.test(name),
      )
      assert.ok(pieces.length >= 16)
      for (const name of pieces) assert.ok(statSync(join(folder, name)).size >= LEAST_BYTES, name)
      assert.deepEqual(
        readdirSync(folder).filter((name) => name === 'fragment'),
        [],
      )
    })

    test('"Forget everything on this device" leaves nothing behind', async () => {
      await site.visit(
        '/medicines/cisplatin',
        async (page) => {
          await page.evaluate(() => {
            localStorage.setItem('advice-line', '0113 496 0123')
            localStorage.setItem('anything', 'else')
            sessionStorage.setItem('more', '1')
          })
          await page.evaluate(async () => navigator.serviceWorker.ready)
          await page.getByRole('button', { name: 'Keep this medicine' }).click()
          await page.getByText('This medicine is kept').waitFor()
          await page.goto('/privacy')
          await page.getByRole('button', { name: 'Forget everything on this device' }).click()
          await page.getByText('This device has forgotten').waitFor()
          const left = await page.evaluate(async () => ({
            local: localStorage.length,
            session: sessionStorage.length,
            caches: await caches.keys(),
            workers: (await navigator.serviceWorker.getRegistrations()).length,
            cookies: document.cookie,
          }))
          assert.deepEqual(left, { local: 0, session: 0, caches: [], workers: 0, cookies: '' })
        },
        { serviceWorkers: 'allow' },
      )
    })
  })
}
