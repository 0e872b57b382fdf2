import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { BrowserContext, Page } from 'playwright'
import { myTreatmentPath } from '../../lib/paths.ts'
import { ORDERS } from '../derive/my-treatment/order-words.ts'
import { giveDay, keep, NUMBER, onDay, watched } from './my-treatment-page.ts'
import type { Site } from './open-site.ts'

const CAPOX = 't=capox&days=t.capox.usual'
const TALL_PHONE = { width: 390, height: 844 }
/** The most screens of a phone down to the links to other pages at the end. */
const SCREENS = 6

/** "My treatment" opens on the day, and what one person kept never meets what another was sent. */
export function planOpensOnTheDay(site: Site): void {
  const title = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()
  const opened = (
    path: string,
    day: string,
    work: (page: Page) => Promise<void>,
    { plan, asked = [] }: { plan?: string; asked?: string[] } = {},
  ) =>
    watched(
      site,
      myTreatmentPath + path,
      asked,
      async (page) => {
        await page.locator('.keeps').waitFor()
        await work(page)
      },
      async (context: BrowserContext) => {
        await onDay(day)(context)
        if (plan) await keep(plan)(context)
      },
    )

  describe('the day of my treatment', { concurrency: 3 }, () => {
    test('opens on a kept plan: the day, what comes now, the dangers of any day, the next dates; nothing of it is asked for', async () => {
      const asked: string[] = []
      await opened(
        '',
        '2026-11-20',
        async (page) => {
          assert.match(await title(page), /^Day 2 of cycle 2,\s+by the usual plan$/)
          assert.match(
            await page.locator('#now').innerText(),
            /about now: tingling or tightness set off by cold\.[\s\S]*Any day, also today[\s\S]*Call your line if[\s\S]*Call 999 if/,
          )
          assert.match(
            await page.locator('#now .lane').filter({ hasText: 'Diarrhoea' }).innerText(),
            /we do not know when/,
          )
          assert.match(await page.locator('#dates').innerText(), /20 Nov to 2 Dec[\s\S]*10 Dec\s+Drip and tablets/)
          assert.match(await page.locator('header.title').innerText(), /My treatment: CAPOX[\s\S]*29 October 2026/)
        },
        { plan: CAPOX, asked },
      )
      for (const url of asked) assert.doesNotMatch(decodeURIComponent(url), /capox|2026-10-29/, url)
    })

    test('says where today stands with a date in the future, and on the day after the last cycle', async () => {
      await opened('#t=capox', '2026-11-26', async (page) => {
        await giveDay(page, '10', '12', '2026')
        assert.equal(await title(page), 'Day 1 is in 14 days, by the date you gave')
        assert.match(await page.locator('#dates').innerText(), /10 Dec\s+Drip and tablets, day 1 of cycle 1/)
        assert.equal(await page.locator('.here').count(), 0, 'no day of the cycle is today')
        assert.ok(await page.locator('.any').isVisible())
      })
      // 4 cycles of 21 days from 29 October end on 20 January.
      await opened(
        '',
        '2027-01-21',
        async (page) => {
          assert.equal(await title(page), 'After the last cycle of the usual plan')
          assert.match(
            await page.locator('header.title').innerText(),
            /has 4 cycles\. Its last day was 20 January 2027/,
          )
          assert.ok(await page.locator('.any').isVisible())
        },
        { plan: `${CAPOX}&cycles=4` },
      )
    })

    test('counts a delayed plan from the day 1 of its latest cycle', async () => {
      await opened(
        '',
        '2026-12-20',
        async (page) => {
          assert.match(await title(page), /^Day 11 of cycle 3/)
          await giveDay(page, '17', '12', '2026', '3')
          assert.match(await title(page), /^Day 4 of cycle 3/)
          assert.match(await page.locator('#dates').innerText(), /7 Jan\s+Drip and tablets, day 1 of cycle 4/)
          await page.reload()
          await page.getByRole('heading', { level: 1, name: 'Day 4 of cycle 3' }).waitFor()
        },
        { plan: CAPOX },
      )
    })

    test('asks for day 1 again in the second part of a treatment, and draws no day of the first part there', async () => {
      await opened('#t=fec-t', '2026-11-26', async (page) => {
        await giveDay(page, '1', '9', '2026')
        await page
          .getByLabel(/the part you are in/)
          .selectOption({ label: 'FEC-T: Second part, docetaxel: one cycle is 3 weeks' })
        assert.equal(await title(page), 'FEC-T', 'day 1 of the first part is no day 1 of the second')
        await giveDay(page, '20', '11', '2026')
        assert.match(await title(page), /^Day 7 of cycle 1/)
        const solid = page.locator('.lane:has(.effect > rect)')
        assert.ok((await solid.count()) > 0)
        assert.match((await solid.allInnerTexts()).join('\n'), /days 7 to 8/)
        assert.doesNotMatch((await solid.allInnerTexts()).join('\n'), /days 1 to 3|days 9 to 14/)
      })
    })

    test('lets a link win over what is kept, also a link to the same medicines, and mixes nothing', async () => {
      for (const link of ['#t=folfox', '#t=capox'])
        await opened(
          link,
          '2026-11-26',
          async (page) => {
            assert.equal(await title(page), link === '#t=capox' ? 'CAPOX' : 'FOLFOX')
            const said = await page.locator('.plan-tools').innerText()
            assert.match(
              said,
              /came with a link\. Another plan is kept on this device: CAPOX, day 1 of cycle 1 on 29 October 2026/,
            )
            assert.equal(await page.locator('.day-one, .here').count(), 0)
            assert.match(await page.evaluate(() => localStorage.getItem('my-treatment')!), /t=capox.*2026-10-29/)
            await page.getByRole('button', { name: 'Open the plan that is kept' }).click()
            await page.getByRole('heading', { level: 1, name: 'Day 8 of cycle 2' }).waitFor()
            await page.evaluate(() => (location.hash = '#t=folfox'))
            await page.getByRole('heading', { level: 1, name: 'FOLFOX' }).waitFor()
          },
          { plan: CAPOX },
        )
    })

    test('keeps two patients on one computer apart: a day is kept only when asked to, and "Start again" begins with nothing', async () => {
      await opened('', '2026-11-26', async (page) => {
        const add = async (name: string) => {
          await page.getByLabel('Add a medicine, a brand name or a treatment').fill(name)
          await page.getByRole('button', { name: 'Add', exact: true }).click()
          await page.getByRole('button', { name: `Remove ${name}` }).waitFor()
        }
        await add('CAPOX')
        await giveDay(page, '29', '10', '2026')
        await page.getByRole('heading', { level: 1, name: 'Day 8 of cycle 2' }).waitFor()
        assert.equal(await page.evaluate(() => localStorage.length), 0, 'nothing is kept unasked')
        // The second patient is sent a link in the same tab.
        await page.evaluate(() => (location.hash = '#t=folfox'))
        await page.getByRole('heading', { level: 1, name: 'FOLFOX' }).waitFor()
        assert.equal(await page.locator('.day-one').count(), 0, 'day 1 of the first patient is not day 1 of the second')
        await page.getByRole('button', { name: 'Keep on this device' }).click()
        await page.getByText('Kept on this device only').waitFor()
        assert.equal(new URL(page.url()).hash, '')
        await page.getByRole('button', { name: 'Start again' }).click()
        await page.getByText('Nothing is chosen yet').waitFor()
        assert.match(await page.locator('.plan-tools').innerText(), /Another plan is kept on this device: FOLFOX/)
        await add('CAPOX')
        assert.equal(await page.locator('.day-one').count(), 0)
        await page.getByRole('button', { name: 'Forget everything' }).click()
        await page.getByText('Nothing is chosen yet').waitFor()
        assert.equal(await page.evaluate(() => localStorage.length), 0)
        await page.reload()
        await page.getByText('Nothing is chosen yet').waitFor()
      })
    })

    test('is at most 6 screens of a phone with CAPOX, and what must be seen is seen in the first', async (t) => {
      await opened(
        '',
        '2026-11-26',
        async (page) => {
          await page.evaluate((number) => localStorage.setItem('advice-line', number), NUMBER)
          await page.setViewportSize(TALL_PHONE)
          await page.reload()
          await page.locator('.title .num').waitFor()
          const bottom = (selector: string) =>
            page.locator(selector).evaluate((node) => node.getBoundingClientRect().bottom + scrollY)
          const end = await page.locator('#about').evaluate((node) => node.getBoundingClientRect().top + scrollY)
          t.diagnostic(`CAPOX: ${(end / TALL_PHONE.height).toFixed(2)} screens to the links at the end`)
          assert.ok(end <= SCREENS * TALL_PHONE.height, `${end} px`)
          for (const seen of ['.title .num', '.jump', '.prints', '.keeps'])
            assert.ok((await bottom(seen)) <= TALL_PHONE.height, seen)
        },
        { plan: CAPOX },
      )
    })

    test('gives no orders: no sentence of its own says take, stop, safe or over', async (t) => {
      let sentences = 0
      for (const [path, plan] of [
        ['', CAPOX],
        ['', `${CAPOX}&cycles=1`],
        ['#t=bep', undefined],
        ['#m=letrozole', CAPOX],
        ['', undefined],
      ] as const)
        await opened(
          path,
          '2026-11-26',
          async (page) => {
            await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)))
            const said = await page.locator('main').evaluate((main) => {
              // Cards, rows and texts of the medicines say what their sources say.
              for (const quoted of main.querySelectorAll(
                '#get-help, .any > p:not(.any-head), .fx, .precaution, #good-to-know, .asks, datalist, noscript',
              ))
                quoted.remove()
              return (main as HTMLElement).innerText.split(/[.\n]/)
            })
            sentences += said.length
            assert.deepEqual(
              said.filter((words) => ORDERS.test(words)),
              [],
            )
          },
          plan ? { plan } : {},
        )
      t.diagnostic(`${sentences} sentences`)
      assert.ok(sentences > 100)
    })
  })
}
