import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContextOptions, Page } from 'playwright'
import { createFeedbackStore } from '../../lib/feedback/feedback-store.ts'
import { sideEffectPath, medicinePath } from '../../lib/paths.ts'
import { getLibrary } from '../../lib/content.ts'
import { crashRounds } from '../feedback/crash-rounds.ts'
import { sendRating, type ServerProcess, startServerProcess } from '../feedback/server-process.ts'
import { LAST_WORDS } from './last-words.ts'
import type { Site } from './open-site.ts'

/** "How useful was this page?" as people use it, with a store of its own. */
export function readersRatePages(site: Site): void {
  describe('the form at the end of a page', () => {
    const directory = mkdtempSync(join(tmpdir(), 'feedback-'))
    const place = { kind: 'sqlite', path: join(directory, 'feedback.db') } as const
    const { medicines, sideEffects } = getLibrary()
    // A browser rates a page once a day: each test has a page of its own.
    const pages = medicines.map(({ slug }) => medicinePath(slug))
    const nextPage = () => pages.pop()!
    let server: ServerProcess
    before(async () => void (server = await startServerProcess({ FEEDBACK_FILE: place.path })))
    after(async () => {
      await server.kill()
      rmSync(directory, { recursive: true, force: true })
    })

    const visit = async (
      path: string,
      work: (page: Page) => Promise<void>,
      options: BrowserContextOptions = {},
      port = server.port,
    ) => {
      const context = await site.browser.newContext({ baseURL: `http://127.0.0.1:${port}`, ...options })
      context.setDefaultTimeout(15_000)
      try {
        const page = await context.newPage()
        await page.goto(path)
        await work(page)
      } finally {
        await context.close()
      }
    }
    const comments = async () => {
      const store = createFeedbackStore(place)
      const list = await store.listComments({ limit: 100 })
      await store.close()
      return list
    }
    const form = (page: Page) => page.locator('form[method=post]')
    const send = (page: Page) => form(page).getByRole('button', { name: 'Send' }).click()
    const axeFaults = async (page: Page) =>
      (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
    const WITHOUT = { javaScriptEnabled: false }

    test('without JavaScript a rating ends on the page of thanks', async () => {
      await visit(
        nextPage(),
        async (page) => {
          await form(page).getByLabel('4').check()
          await send(page)
          assert.equal(new URL(page.url()).pathname, '/thanks')
          assert.deepEqual(await page.context().cookies(), [])
        },
        WITHOUT,
      )
    })

    test('without JavaScript a fault is named, what was typed is kept, and the form can be sent again', async () => {
      const comment = 'first "line"\nsecond <line> & more'
      const path = nextPage()
      await visit(
        path,
        async (page) => {
          await form(page).getByRole('textbox').fill(comment)
          await send(page)
          await page.getByRole('heading', { level: 1, name: 'There is a problem' }).waitFor()
          assert.match(await page.title(), /^Error: /)
          assert.equal(await form(page).getByRole('textbox').inputValue(), comment)
          await form(page).getByLabel('2').check()
          await form(page).getByRole('textbox').fill(comment.replace('<line>', 'line'))
          await send(page)
          assert.equal(new URL(page.url()).pathname, '/thanks')
        },
        WITHOUT,
      )
      assert.deepEqual(
        (await comments()).filter((one) => one.page === path).map(({ rating, comment: kept }) => ({ rating, kept })),
        [{ rating: 2, kept: 'first "line"\nsecond line & more' }],
      )
    })

    test('without JavaScript a comment about an emergency is answered with the help card, and told what was taken out', async () => {
      await visit(
        nextPage(),
        async (page) => {
          await form(page).getByLabel('3').check()
          await form(page).getByRole('textbox').fill('I have chest pain and a temperature, ring me on 07700 900123')
          await send(page)
          await page.getByRole('heading', { name: /Call 999 or go to A&E now if/ }).waitFor()
          assert.match(await page.locator('main').innerText(), /We took out a phone number/)
          assert.equal(await page.locator('.help > .urgent > :last-child').innerText(), LAST_WORDS)
        },
        WITHOUT,
      )
    })

    test('with JavaScript it is sent in place, with the part of the page that it is about', async () => {
      const path = nextPage()
      await visit(path, async (page) => {
        await form(page).scrollIntoViewIfNeeded()
        await form(page).getByRole('combobox').selectOption({ label: 'What people feel most' })
        await send(page)
        await page.getByText('Error: Choose a number from 1 to 5.').waitFor()
        assert.deepEqual(await page.evaluate(() => document.activeElement?.getAttribute('name')), 'rating')
        await form(page).getByLabel('5').check()
        await form(page).getByRole('textbox').fill('Clear. I feel breathless and want to end it all. jo@example.com')
        await send(page)
        const thanks = page.getByRole('heading', { name: 'Thank you. We have your rating.' })
        await thanks.waitFor()
        assert.ok(await thanks.evaluate((heading) => heading === document.activeElement), 'the words are read out')
        assert.equal(new URL(page.url()).pathname, path)
        assert.match(
          await page.locator('feedback-form').innerText(),
          /an email address[\s\S]*Call 999[\s\S]*Samaritans, 116 123/,
        )
        const urgent = page.locator('feedback-form .help > .urgent')
        assert.equal(await urgent.locator('> :last-child').innerText(), LAST_WORDS)
        await urgent.locator('advice-line').getByRole('button').first().waitFor()
        assert.deepEqual(await axeFaults(page), [])
      })
      assert.deepEqual(
        (await comments()).filter((one) => one.page === path).map(({ section, comment }) => [section, comment]),
        [['side-effects', 'Clear. I feel breathless and want to end it all. [email address removed]']],
      )
    })

    test('with JavaScript says that it could not save while the store is away, and the text is still there', async () => {
      writeFileSync(join(directory, 'no-folder'), '')
      const away = await startServerProcess({ FEEDBACK_FILE: join(directory, 'no-folder', 'feedback.db') })
      try {
        await visit(
          nextPage(),
          async (page) => {
            await form(page).scrollIntoViewIfNeeded()
            await form(page).getByRole('combobox').waitFor()
            await form(page).getByLabel('4').check()
            await form(page).getByRole('textbox').fill('my words')
            await send(page)
            await page.getByText('We could not save this. Your text is still here.').waitFor()
            assert.equal(await form(page).getByRole('textbox').inputValue(), 'my words')
          },
          {},
          away.port,
        )
      } finally {
        await away.kill()
      }
    })

    test('the page says how people rated it once five did, and nothing before', async () => {
      const page = sideEffectPath(sideEffects[0]!.slug)
      const rate = (number: number) => sendRating(server.port, { id: randomUUID(), address: `10.0.0.${number}`, page })
      for (const number of [1, 2, 3, 4]) assert.equal((await rate(number)).status, 201)
      const rated = (visited: Page) => visited.getByText(/^This page: rated \d(\.\d)? out of 5 by 5 people\.$/)
      await visit(page, async (visited) => {
        await form(visited).scrollIntoViewIfNeeded()
        await form(visited).getByRole('combobox').waitFor()
        await visited.waitForLoadState('networkidle')
        assert.equal(await rated(visited).count(), 0)
      })
      assert.equal((await rate(5)).status, 201)
      await visit(page, async (visited) => {
        await form(visited).scrollIntoViewIfNeeded()
        await rated(visited).waitFor()
      })
    })

    test('the page of a fault passes axe in light and dark', async () => {
      for (const colorScheme of ['light', 'dark'] as const)
        await visit(
          pages[0]!,
          async (page) => {
            await form(page).getByRole('textbox').fill('I have a temperature of 39')
            await page.evaluate(() => document.querySelector<HTMLFormElement>('form[method=post]')?.submit())
            await page.getByRole('heading', { level: 1, name: 'There is a problem' }).waitFor()
            assert.deepEqual(await axeFaults(page), [])
          },
          { colorScheme },
        )
    })

    test('takes nothing that is not a form of this site, and says in one sentence why', async () => {
      const kept = (await comments()).length
      const url = `http://127.0.0.1:${server.port}/api/feedback`
      const path = pages[0]!
      const json = {
        accept: 'application/json',
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
      }
      const rows: [string, number, RequestInit][] = [
        ['another method', 405, { method: 'PUT', body: '' }],
        ['another type', 415, { headers: { ...json, 'content-type': 'text/plain' }, body: 'x' }],
        ['a megabyte', 413, { headers: json, body: 'comment='.padEnd(1_000_000, 'x') }],
        ['no field', 404, { headers: json, body: '' }],
        ['no rating', 422, { headers: json, body: `page=${path}&comment=x` }],
        ['an unknown page', 404, { headers: json, body: 'page=/medicines/nobody&rating=4&comment=x' }],
        ['a path out of the site', 404, { headers: json, body: 'page=/medicines/../../etc/passwd&rating=4&comment=x' }],
        ['null bytes', 422, { headers: json, body: `page=${path}&rating=4&comment=a%00b` }],
        [
          'bytes that are no text',
          400,
          { headers: { ...json, 'content-type': 'application/json' }, body: new Uint8Array([0xff, 0xfe, 0]) },
        ],
        ['broken JSON', 400, { headers: { ...json, 'content-type': 'application/json' }, body: '{"page":' }],
        [
          'a list for a text',
          422,
          {
            headers: { ...json, 'content-type': 'application/json' },
            body: JSON.stringify({ page: path, rating: 4, comment: ['x'] }),
          },
        ],
        [
          'SQL',
          422,
          {
            headers: json,
            body: new URLSearchParams({ page: path, rating: '4', comment: "'; DROP TABLE ratings; --" }),
          },
        ],
        [
          'HTML',
          422,
          {
            headers: json,
            body: new URLSearchParams({ page: path, rating: '4', comment: '<img src=x onerror=alert(1)>' }),
          },
        ],
        [
          'a forged origin',
          403,
          {
            headers: { ...json, 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
            body: `page=${path}&rating=4&comment=x`,
          },
        ],
      ]
      for (const [what, status, init] of rows) {
        const answer = await fetch(url, { method: 'POST', ...init })
        assert.equal(answer.status, status, what)
        if (status === 405) continue
        const { messages, faults } = await answer.json()
        assert.equal([...messages, ...faults.map(({ message }: { message: string }) => message)].length, 1, what)
      }
      const rating = { id: randomUUID(), address: '10.1.1.1', page: path }
      assert.deepEqual(
        [
          (await sendRating(server.port, rating)).status,
          (await sendRating(server.port, { ...rating, address: '10.1.1.2' })).status,
        ],
        [201, 409],
        'a replay',
      )
      assert.equal((await comments()).length, kept)
    })

    test('a server that is killed in the middle of writes loses no rating that it answered, and counts none twice', async (t) => {
      const { answered, broken, lost, surplus } = await crashRounds(3, {
        kind: 'sqlite',
        path: join(directory, 'crash.db'),
      })
      t.diagnostic(`${answered} ratings answered, ${broken} answers cut off`)
      assert.ok(answered > 0)
      assert.deepEqual({ lost, surplus }, { lost: [], surplus: 0 })
    })
  })
}
