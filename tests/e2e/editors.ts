import assert from 'node:assert/strict'
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import AxeBuilder from '@axe-core/playwright'
import type { BrowserContextOptions, Page } from 'playwright'
import { hashPassword } from '../../lib/editors/password.ts'
import { createFeedbackStore } from '../../lib/feedback/feedback-store.ts'
import { newRating } from '../feedback/new-rating.ts'
import { startServer, type Server } from './server.ts'
import { LAPTOP, PHONE, type Site } from './open-site.ts'

const PASSWORD = 'copper lantern orchard tide'
/** These tests sign in two dozen times; what a real password costs is tested by itself. */
const QUICK = { N: 1024, r: 8, p: 1 }
const ADDRESSES = [
  '/editors',
  '/editors/sign-in',
  '/editors/sign-out',
  '/editors/comments',
  '/editors/comments.csv',
  '/editors/comments/1',
  '/editors/medicines/aldesleukin',
  '/editors/no/such',
]
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
const OURS = { 'sec-fetch-site': 'same-origin' }
const COLOUR_RULES = ['color-contrast', 'color-contrast-enhanced']
const AXE_RULES = {
  'target-size': { enabled: true },
  'color-contrast-enhanced': { enabled: true },
  'identical-links-same-purpose': { enabled: true },
}

export function editorsHaveTheirDesk(site: Site): void {
  describe('without a password in the settings', () => {
    test("the editors' desk is an address like any other that does not exist", async () => {
      const missing = await (await fetch(`${site.url}/no-such-page`)).text()
      for (const path of ADDRESSES)
        for (const method of METHODS) {
          const answer = await fetch(site.url + path, { method, headers: OURS, redirect: 'manual' })
          assert.equal(answer.status, 404, `${method} ${path}`)
          if (method !== 'HEAD') assert.equal(await answer.text(), missing, `${method} ${path}`)
        }
    })
  })

  describe("the editors' desk", () => {
    const directory = mkdtempSync(join(tmpdir(), 'editors-'))
    const file = join(directory, 'feedback.db')
    let server: Server
    before(async () => {
      const store = createFeedbackStore({ kind: 'sqlite', path: file })
      await store.add(
        newRating({
          id: '1',
          page: '/medicines/aldesleukin',
          comment: '=1+1 <b>bold</b>',
          section: 'get-help',
          rating: 2,
        }),
      )
      await store.add(
        newRating({ id: '2', page: '/medicines/aldesleukin', comment: 'Which number do I call at night?', rating: 3 }),
      )
      await store.close()
      server = await startServer(process.cwd(), {
        EDITORS_PASSWORD_HASH: await hashPassword(PASSWORD, QUICK),
        FEEDBACK_FILE: file,
        DATABASE_URL: '',
        TRUSTED_PROXIES: '1',
      })
    })
    after(async () => {
      await server.stop()
      rmSync(directory, { recursive: true, force: true })
    })

    const ask = (path: string, options: RequestInit & { headers?: Record<string, string> } = {}) =>
      fetch(server.url + path, { redirect: 'manual', ...options })
    const signIn = (password: string, headers: Record<string, string> = OURS) =>
      ask('/editors/sign-in', { method: 'POST', body: new URLSearchParams({ password }), headers })
    const visit = <T>(work: (page: Page) => Promise<T>, options: BrowserContextOptions = {}) =>
      site.visit(
        '/',
        async (page) => {
          await page.goto(`${server.url}/editors`)
          return work(page)
        },
        options,
      )
    const signInWith = async (page: Page) => {
      await page.getByLabel('Password').fill(PASSWORD)
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 1, name: 'Pages' }).waitFor()
    }

    test('refuses everybody without a session on every address and with every method', async () => {
      for (const path of ADDRESSES.filter((address) => address !== '/editors/sign-in'))
        for (const method of METHODS) {
          const answer = await ask(path, { method, headers: OURS })
          const words = await answer.text()
          assert.deepEqual(
            [answer.status, answer.headers.get('location')],
            ['GET', 'HEAD'].includes(method) ? [303, '/editors/sign-in'] : [403, null],
            `${method} ${path}`,
          )
          assert.doesNotMatch(words, /Aldesleukin|at night/)
          assert.equal(answer.headers.get('cache-control'), 'no-store')
          assert.match(answer.headers.get('x-robots-tag') ?? '', /noindex/)
        }
    })

    test('takes the password of its settings and no other, and gives a cookie that scripts and other sites never see', async () => {
      const wrong = await signIn('copper lantern orchard tides')
      assert.deepEqual([wrong.status, wrong.headers.get('set-cookie')], [403, null])
      const right = (await signIn(PASSWORD)).headers.getSetCookie()
      assert.equal(right.length, 2)
      assert.match(
        right[0]!,
        /^editors=[\w-]{43}\.\d{13}\.[\w-]{43}; Path=\/editors; Max-Age=28800; HttpOnly; SameSite=Strict$/,
      )
      assert.match(right[1]!, /^editors-device=[\w-]{43}; Path=\/editors; Max-Age=15552000; HttpOnly; SameSite=Strict$/)
      const secure = await signIn(PASSWORD, { origin: new URL(server.url).origin, 'x-forwarded-proto': 'https' })
      for (const cookie of secure.headers.getSetCookie()) assert.match(cookie, /; Secure$/)
    })

    test('takes no forged cookie and no form of another site', async () => {
      const cookie = (await signIn(PASSWORD)).headers.get('set-cookie')!.split(';')[0]!
      assert.equal((await ask('/editors', { headers: { cookie } })).status, 200)
      const last = cookie.at(-10) === 'A' ? 'B' : 'A'
      for (const forged of [
        `${cookie.slice(0, -10)}${last}${cookie.slice(-9)}`,
        cookie.replace(/\.\d{13}\./, '.9999999999999.'),
        'editors=admin',
      ])
        assert.equal((await ask('/editors', { headers: { cookie: forged } })).status, 303, forged)
      for (const headers of [
        {},
        { origin: 'https://evil.example' },
        { origin: 'null' },
        { 'sec-fetch-site': 'cross-site' },
      ] as Record<string, string>[])
        assert.equal(
          (
            await ask('/editors/comments/1', {
              method: 'POST',
              body: new URLSearchParams({ dealt: 'yes' }),
              headers: { cookie, ...headers },
            })
          ).status,
          403,
          JSON.stringify(headers),
        )
    })

    test('lets an editor sign in with the keyboard, find a comment, deal with it and undo that, without a script or a fault of policy', async () => {
      await visit(async (page) => {
        const said: string[] = []
        page.on('console', (message) => said.push(message.text()))
        await signInWith(page)
        assert.equal(await page.locator('script').count(), 0)
        await page.getByRole('link', { name: '2 open comments' }).click()
        const comments = page.getByRole('listitem').filter({ has: page.getByRole('button') })
        assert.equal(await comments.count(), 2)
        await comments
          .filter({ hasText: '=1+1 <b>bold</b>' })
          .getByRole('button', { name: /Mark as dealt with/ })
          .click()
        assert.equal(await comments.count(), 1)
        await page.getByLabel('Show').selectOption('Dealt with')
        await page.getByRole('button', { name: 'Apply' }).click()
        assert.match(await comments.innerText(), /=1\+1 <b>bold<\/b>[^]*When to call[^]*2 out of 5[^]*Dealt with/)
        await comments.getByRole('button', { name: /Open again/ }).click()
        await page.getByRole('link', { name: 'Pages' }).click()
        await page.getByLabel('Show').selectOption('With open comments')
        await page.getByRole('button', { name: 'Apply' }).click()
        await page.getByRole('link', { name: 'Aldesleukin' }).click()
        assert.match(
          await page.locator('main').innerText(),
          /Flesch–Kincaid[^]*Content warnings[^]*2 people rated this page, with a mean of 2\.5[^]*at night/,
        )
        assert.deepEqual(said, [])
      })
    })

    test('gives the comments as a file that no spreadsheet runs', async () => {
      const cookie = (await signIn(PASSWORD)).headers.get('set-cookie')!.split(';')[0]!
      const answer = await ask('/editors/comments.csv?show=all', { headers: { cookie } })
      assert.match(answer.headers.get('content-type') ?? '', /^text\/csv/)
      assert.match(
        answer.headers.get('content-disposition') ?? '',
        /^attachment; filename="comments-\d{4}-\d\d-\d\d\.csv"$/,
      )
      assert.match(
        Buffer.from(await answer.arrayBuffer()).toString('utf8'),
        /^\uFEFFReceived[^]*,"'=1\+1 <b>bold<\/b>",/,
      )
    })

    test('forgets a stolen cookie when its owner signs out', async () => {
      await visit(async (page) => {
        await signInWith(page)
        const session = async () =>
          (await page.context().cookies(`${server.url}/editors`)).find(({ name }) => name === 'editors')
        const cookie = `editors=${(await session())!.value}`
        assert.equal((await ask('/editors', { headers: { cookie } })).status, 200)
        await page.getByRole('button', { name: 'Sign out' }).click()
        await page.getByLabel('Password').waitFor()
        assert.equal(await session(), undefined)
        assert.equal((await ask('/editors', { headers: { cookie } })).status, 303)
      })
    })

    test('has no fault that axe finds, and fits a small phone, light and dark', async () => {
      await visit(async (page) => {
        const found: string[] = []
        const look = async (name: string) => {
          for (const [viewport, colorScheme, options] of [
            [PHONE, 'light', { rules: AXE_RULES }],
            [LAPTOP, 'dark', { runOnly: COLOUR_RULES }],
          ] as const) {
            await page.setViewportSize(viewport)
            await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
            const { violations } = await new AxeBuilder({ page })
              .setLegacyMode(true)
              .options({ ...options, resultTypes: ['violations'] })
              .analyze()
            found.push(
              ...violations.flatMap(({ id, nodes }) =>
                nodes.map(({ target }) => `${name} ${viewport.width}px ${colorScheme} ${id} ${target.join(' ')}`),
              ),
            )
            if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth))
              found.push(`${name} does not fit ${viewport.width}px`)
          }
        }
        await look('sign-in')
        await signInWith(page)
        for (const [name, path] of [
          ['pages', '/editors?show=comments'],
          ['comments', '/editors/comments'],
          ['report', '/editors/medicines/aldesleukin'],
        ] as const) {
          await page.goto(server.url + path)
          await look(name)
        }
        assert.deepEqual(found, [])
      })
    })

    test('leaves nothing on a shared computer, although the browser keeps the pages that people read', async () => {
      await visit(
        async (page) => {
          await page.goto(`${server.url}/medicines/aldesleukin`)
          await page.evaluate(() => navigator.serviceWorker.ready)
          await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
          await page.goto(`${server.url}/editors`)
          await signInWith(page)
          await page.goto(`${server.url}/editors/comments`)
          await page.getByText('at night').waitFor()
          await page.getByRole('button', { name: 'Sign out' }).click()
          await page.getByLabel('Password').waitFor()
          const kept = await page.evaluate(async () =>
            (
              await Promise.all(
                (await caches.keys()).map(async (name) =>
                  (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname),
                ),
              )
            ).flat(),
          )
          assert.ok(kept.includes('/medicines/aldesleukin'))
          assert.deepEqual(
            kept.filter((path) => path.startsWith('/editors')),
            [],
          )
          await page.goBack()
          assert.doesNotMatch(await page.locator('body').innerText(), /at night/)
        },
        { serviceWorkers: 'allow' },
      )
    })

    test('shuts the door after ten wrong passwords, and says for how long', async () => {
      const answers = []
      for (let tries = 0; tries < 11; tries++)
        answers.push(await signIn('wrong', { ...OURS, 'x-forwarded-for': '192.0.2.7' }))
      assert.equal(answers.at(-1)!.status, 429)
      assert.equal(answers.at(-1)!.headers.get('retry-after'), '900')
    })

    test('health says that content and store are well, and nothing else', async () => {
      const answer = await ask('/api/health')
      assert.equal(answer.status, 200)
      assert.equal(answer.headers.get('cache-control'), 'no-store')
      const { content, ...rest } = await answer.json()
      assert.deepEqual(rest, { well: true, feedback: { well: true } })
      assert.ok(content.well && content.pages > 100)
    })

    test('with the store away health and desk say so with a 503, pages are served as before, and all is well again when it is back', async () => {
      const cookie = (await signIn(PASSWORD)).headers.get('set-cookie')!.split(';')[0]!
      const statuses = () =>
        Promise.all(
          ['/api/health', '/editors', '/medicines/aldesleukin'].map(
            async (path) => (await ask(path, { headers: { cookie } })).status,
          ),
        )
      renameSync(directory, `${directory}-away`)
      writeFileSync(directory, 'A file where the folder was.')
      try {
        assert.deepEqual(await statuses(), [503, 503, 200])
        const { content, ...rest } = await (await ask('/api/health')).json()
        assert.deepEqual([content.well, rest], [true, { well: false, feedback: { well: false } }])
      } finally {
        rmSync(directory)
        renameSync(`${directory}-away`, directory)
      }
      assert.deepEqual(await statuses(), [200, 200, 200])
    })
  })
}
