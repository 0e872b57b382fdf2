import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright'
import { getLibrary } from '../../lib/content.ts'
import { sideEffectPath, leafletPath, medicinePath, pagePath } from '../../lib/paths.ts'
import { openNetwork } from './airplane-mode.ts'
import type { Site } from './open-site.ts'

/** Airplane mode in a real browser after one visit. */
export function pagesStayOnThePhone(site: Site): void {
  describe('without a network', () => {
    const { medicines, sideEffects, pages } = getLibrary()
    const [read, other] = medicines
    const kept = /This copy was kept on \d+ \w+ \d{4} at \d\d:\d\d, because the network did not answer now\./

    /** Once the worker runs and has kept the page that is open and what everybody gets. */
    const workerIsReady = async (page: Page, path: string) => {
      // `waitForFunction` does not wait for promises: it would take one for "yes".
      const isReady = () =>
        page.evaluate(
          async (paths) => {
            const registration = await navigator.serviceWorker.ready
            return (
              registration.active?.state === 'activated' &&
              (await Promise.all(paths.map((path) => caches.match(path)))).every(Boolean)
            )
          },
          [path, '/offline', ...pages.map(({ slug }) => pagePath(slug))],
        )
      for (const end = Date.now() + 15_000; !(await isReady()); await page.waitForTimeout(20))
        assert.ok(Date.now() < end, 'the worker did not keep the pages')
    }

    test('the page that was read opens, says when it was kept, and looks as before', async () => {
      const path = medicinePath(read!.slug)
      const network = await openNetwork(site.url)
      await site.visit(
        path,
        async (page) => {
          await workerIsReady(page, path)
          const before = await page.locator('main').innerText()
          await network.cut()
          const answer = await page.goto(path)
          assert.equal(answer?.status(), 200)
          assert.match(await page.getByRole('note').filter({ hasText: 'kept' }).innerText(), kept)
          const after = await page.locator('main').innerText()
          assert.ok(after.endsWith(before.trim().slice(-2000)), 'the words of the page')
          await page.goto(`${path}#get-help`)
          await page.goto(pagePath('about'))
          assert.match(await page.locator('main').innerText(), kept)
          await network.mend()
          await page.goto(path)
          assert.doesNotMatch(await page.locator('main').innerText(), kept)
        },
        { baseURL: network.url, serviceWorkers: 'allow' },
      )
    })

    test('"Keep this medicine on this phone" keeps the page with what belongs to it, and lets it go again', async () => {
      const path = medicinePath(read!.slug)
      const network = await openNetwork(site.url)
      await site.visit(
        path,
        async (page) => {
          await workerIsReady(page, path)
          await page.getByRole('button', { name: 'Keep this medicine on this phone' }).click()
          await page.getByText('This medicine is kept on this phone.').waitFor()
          const names = await page.evaluate(async () =>
            (await (await caches.open('kept')).keys()).map(({ url }) => new URL(url).pathname),
          )
          assert.ok(names.includes(path) && names.includes(`${path}/qr.svg`), names.join(' '))
          const leaflet = (await fetch(site.url + leafletPath(read!.slug))).ok
          await network.cut()
          if (leaflet) {
            await page.goto(leafletPath(read!.slug))
            assert.match(await page.locator('body').innerText(), kept)
          }
          await page.goto(path)
          assert.match(await page.locator('main').innerText(), kept)
          assert.ok(
            await page.locator('img[src$="qr.svg"]').evaluate(async (image: HTMLImageElement) => {
              image.loading = 'eager'
              return image.decode().then(
                () => image.naturalWidth > 0,
                () => false,
              )
            }),
            'the QR code is drawn',
          )
          await page.getByRole('button', { name: 'Remove this medicine from this phone' }).click()
          await page.getByText('It is no longer kept on this phone.').waitFor()
          assert.equal(
            await page.evaluate(async (path) => Boolean(await caches.match(path, { cacheName: 'kept' })), path),
            false,
          )
        },
        { baseURL: network.url, serviceWorkers: 'allow' },
      )
    })

    test('a page that is not kept says so, lists what is, and says when to call 999', async () => {
      const path = medicinePath(read!.slug)
      const network = await openNetwork(site.url)
      await site.visit(
        path,
        async (page) => {
          await workerIsReady(page, path)
          await network.cut()
          for (const missing of [medicinePath(other!.slug), sideEffectPath(sideEffects[0]!.slug), '/no/such/page']) {
            await page.goto(missing)
            await page.getByRole('heading', { level: 1, name: 'This page is not on this phone' }).waitFor()
          }
          const words = await page.locator('body').innerText()
          assert.match(words, /Call 999 or go to A&E now/)
          assert.match(words, new RegExp(read!.name, 'i'))
          await page.getByRole('link', { name: read!.name }).click()
          await page.waitForURL(`**${path}`)
          assert.match(await page.locator('main').innerText(), kept)
        },
        { baseURL: network.url, serviceWorkers: 'allow' },
      )
    })

    test('a page reads with a broken cache, full storage, no storage, and with its files gone', async () => {
      const path = medicinePath(read!.slug)
      const reads = async (page: Page) =>
        assert.equal((await page.locator('h1').innerText()).toLowerCase(), read!.name.toLowerCase())
      const network = await openNetwork(site.url)
      await site.visit(
        path,
        async (page) => {
          await workerIsReady(page, path)
          // What was kept is rubbish: with a network nobody notices, without one the words of last resort stand there.
          await page.evaluate(async () => {
            for (const name of await caches.keys())
              for (const request of await (await caches.open(name)).keys())
                await (await caches.open(name)).put(request, new Response('\u0000'))
          })
          await page.goto(path)
          await reads(page)
          await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))))
          const devtools = await page.context().newCDPSession(page)
          await devtools.send('Storage.overrideQuotaForOrigin', { origin: network.url, quotaSize: 1 })
          await page.goto(path)
          await reads(page)
          await page.getByRole('button', { name: 'Keep this medicine on this phone' }).click()
          await page.getByText('There is no room for it on this phone.').waitFor()
          await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))))
          await network.cut()
          await page.goto(medicinePath(other!.slug))
          assert.match(await page.locator('body').innerText(), /In an emergency call 999/)
        },
        { baseURL: network.url, serviceWorkers: 'allow' },
      )
      // An older page beside newer files, or none: scripts, fonts and pictures are gone.
      await site.visit('/', async (page) => {
        await page.route(/\/(?:generated|illustrations|_next)\/|\.svg$|\/sw\.js$/, (route) =>
          route.fulfill({ status: 404 }),
        )
        await page.goto(path)
        await reads(page)
        assert.notEqual(
          await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor),
          'rgba(0, 0, 0, 0)',
          'the page carries its styles',
        )
      })
      // Private windows of some browsers: neither workers nor caches.
      await site.visit('/', async (page) => {
        const faults: string[] = []
        page.on('pageerror', (error) => faults.push(String(error)))
        await page.addInitScript(() => {
          Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined })
          Object.defineProperty(window, 'caches', {
            get: () => {
              throw new DOMException('The operation is insecure.', 'SecurityError')
            },
          })
        })
        await page.goto(path, { waitUntil: 'load' })
        await reads(page)
        assert.equal(await page.getByRole('button', { name: 'Keep this medicine on this phone' }).count(), 0)
        assert.deepEqual(faults, [])
      })
    })

    test('the site can stand on the first screen of a phone', async () => {
      const manifest = await (await fetch(`${site.url}/manifest.webmanifest`)).json()
      assert.equal(manifest.name, getLibrary().site.name)
      for (const { src, sizes } of manifest.icons) {
        const icon = Buffer.from(await (await fetch(site.url + src)).arrayBuffer())
        assert.equal(`${icon.readUInt32BE(16)}x${icon.readUInt32BE(20)}`, sizes, src)
      }
    })
  })
}
