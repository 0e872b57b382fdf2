import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import AxeBuilder from '@axe-core/playwright'
import { HtmlValidate } from 'html-validate'
import ICAL from 'ical.js'
import jsQR from 'jsqr'
import type { Page } from 'playwright'
import { capitalised } from '../../lib/derive/a-to-z.ts'
import { getLibrary } from '../../lib/content.ts'
import { adverseEffects } from '../../lib/model/monograph.ts'
import { myTreatmentPath, myTreatmentWith, treatmentPath } from '../../lib/paths.ts'
import { COLOUR_RULES, RULES } from './axe.ts'
import { card, giveDay, keep, NUMBER, onDay, saidSheets, save, sheets, WARD, watched } from './my-treatment-page.ts'
import { LAPTOP, PHONE, type Site } from './open-site.ts'

const MARGIN_MM = 15
/** Height of an A4 sheet inside its margins, at 96 dots an inch. */
const SHEET_HEIGHT = Math.floor(((297 - 2 * MARGIN_MM) / 25.4) * 96)

/** A ward round in two browsers: what the nurse picks reaches the patient, and what she types stays with her. */
export function severalMedicinesInOneList(site: Site): void {
  const { medicines, treatments } = getLibrary()
  const three = medicines.filter((_, at) => at % Math.ceil(medicines.length / 3) === 0).slice(0, 3)
  const treatment = treatments.find(({ schedules }) => schedules.length > 0)!
  const choice = `#m=${three.map(({ slug }) => slug).join(',')}`

  describe('my treatment', { concurrency: 3 }, () => {
    test('is put together with the keyboard alone, sent as a link, and opens for the patient without the number', async () => {
      const asked: string[] = []
      const link = await watched(
        site,
        myTreatmentPath,
        asked,
        async (page) => {
          await page.getByLabel('Add a medicine, a brand name or a treatment').focus()
          for (const { name } of three) {
            await page.keyboard.type(name)
            await page.keyboard.press('Enter')
            await page.getByRole('button', { name: `Remove ${capitalised(name)}` }).waitFor()
          }
          await tabTo(page, 'Day')
          for (const part of ['7', '12', '2026']) {
            await page.keyboard.type(part)
            await page.keyboard.press('Tab')
          }
          await page.keyboard.press('Tab')
          await page.keyboard.press('Enter')
          await page.getByRole('heading', { level: 1, name: /^Day 1 is in/ }).waitFor()
          await tabTo(page, '24-hour advice line')
          await page.keyboard.type(NUMBER)
          await page.keyboard.press('Tab')
          await page.keyboard.type(WARD)
          await page.keyboard.press('Enter')
          await card(page).getByRole('link', { name: NUMBER }).waitFor()
          for (const region of await page.locator('.help > :is(.emergency, .urgent)').all())
            assert.match(await region.innerText(), new RegExp(WARD), 'each card names the ward')
          await page.getByText('Send this list').click()
          const mail = new URL((await page.getByRole('link', { name: 'Email' }).getAttribute('href'))!)
          const sent = mail.searchParams.get('body')!
          assert.equal(sent, page.url())
          assert.equal(await readCode(page), sent, 'the code holds the same address')
          assert.doesNotMatch(decodeURIComponent(sent), /7946|Ward|2026|12-07/)
          await page.goto('/')
          await page.getByRole('link', { name: NUMBER }).first().waitFor()
          return sent
        },
        onDay('2026-11-26'),
      )
      await watched(site, link, asked, async (page) => {
        for (const { name } of three) await page.getByRole('button', { name: `Remove ${capitalised(name)}` }).waitFor()
        assert.equal(await page.getByText(NUMBER).count(), 0)
        assert.equal(await page.getByText(WARD).count(), 0)
        assert.equal(await page.evaluate(() => localStorage.length), 0)
      })
      for (const url of asked) {
        assert.ok(url.startsWith(`${site.url}/`), `${url} is another host`)
        for (const secret of [...three.map(({ slug }) => slug), '7946', 'Ward', '2026-12'])
          assert.ok(!decodeURIComponent(url).includes(secret), `${url} carries ${secret}`)
      }
    })

    test('asks for the same files whatever is chosen', async () => {
      const [none, some]: [string[], string[]] = [[], []]
      await watched(site, myTreatmentPath, none, (page) => page.getByText('Nothing is chosen yet').waitFor())
      await watched(site, `${myTreatmentPath}${choice}`, some, (page) =>
        page.getByRole('heading', { name: 'What people feel most' }).waitFor(),
      )
      assert.deepEqual(some.sort(), none.sort())
      assert.equal(some.filter((url) => url.includes('my-treatment.json')).length, 1)
    })

    test('prints 2 sheets of A4 first, and everything as a second choice, each with as many sheets as it says', async (t) => {
      for (const plan of ['t=capox', 't=ecx', 't=ec-paclitaxel', `${choice.slice(1)}`, 't=capox&m=letrozole,tamoxifen'])
        await watched(
          site,
          myTreatmentPath,
          [],
          async (page) => {
            const [short, all] = await saidSheets(page)
            const [shortPrinted, allPrinted] = [await sheets(page, 'short'), await sheets(page, 'all')]
            t.diagnostic(`${plan}: ${shortPrinted} sheets (said ${short}), ${allPrinted} of everything (said ${all})`)
            assert.equal(shortPrinted, short, plan)
            assert.ok(
              Math.abs(allPrinted - all!) <= Math.max(2, 0.15 * allPrinted),
              `${plan}: ${allPrinted}, said ${all}`,
            )
          },
          async (context) => {
            await onDay('2026-11-26')(context)
            await keep(plan)(context)
          },
        )
    })

    test('prints the plan, its day 1, the number and every sign; nothing is split and no colour is needed; large print is larger', async () => {
      await watched(
        site,
        myTreatmentPath,
        [],
        async (page) => {
          await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' })
          await page.setViewportSize({ width: 680, height: SHEET_HEIGHT })
          assert.deepEqual(await printFaults(page, SHEET_HEIGHT, 12), [])
          const text = await page.locator('main').innerText()
          for (const words of [
            'My treatment: CAPOX',
            '29 October 2026',
            'Emergency',
            'Urgent',
            NUMBER,
            'Not yet checked by a clinician',
            'Yellow Card',
            'version ',
          ])
            assert.ok(text.includes(words), `${words} is printed`)
          assert.doesNotMatch(text, /Day 8 of cycle 2/, 'a printed day grows old')
          assert.equal(await page.locator('#more-999 li').count(), 9)
          assert.ok(await page.locator('#more-999').isVisible())
        },
        async (context) => {
          await onDay('2026-11-26')(context)
          await keep('t=capox&days=t.capox.usual')(context)
          await context.addInitScript((number) => localStorage.setItem('advice-line', number), NUMBER)
        },
      )
      await watched(site, `${myTreatmentPath}${choice}&print=large`, [], async (page) => {
        await page.locator('.large-print').waitFor()
        await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' })
        await page.setViewportSize({ width: 680, height: SHEET_HEIGHT })
        assert.deepEqual(await printFaults(page, SHEET_HEIGHT, 16), [])
      })
    })

    test('lets parts be left out, but never the cards, the versions and the Yellow Card; "back" brings a part back', async () => {
      await watched(site, `${myTreatmentPath}${choice}`, [], async (page) => {
        await page.getByText('Send this list').click()
        await page.getByText('Choose which parts to show').click()
        for (const box of await page
          .getByRole('group', { name: /are always there/ })
          .getByRole('checkbox')
          .all())
          await box.uncheck()
        await page.getByRole('heading', { name: 'What people feel most' }).waitFor({ state: 'detached' })
        assert.equal(await page.locator('#calendar, #questions, #pregnancy').count(), 0)
        assert.ok(await card(page).isVisible())
        await page.getByRole('link', { name: /Yellow Card/ }).waitFor()
        await page.goBack()
        await page.locator('#questions').waitFor({ state: 'attached' })
        await page.goForward()
        await page.locator('#questions').waitFor({ state: 'detached' })
        await page.getByRole('link', { name: 'Skip to main content' }).focus()
        await page.keyboard.press('Enter')
        assert.equal(await page.evaluate(() => document.activeElement?.id), 'main')
        assert.match(page.url(), /without=/, 'a link to a place on the page leaves the choice alone')
      })
    })

    test('makes a calendar of a treatment, on the page and as a file', async () => {
      await site.visit(treatmentPath(treatment.slug), async (page) => {
        await page.getByRole('link', { name: /My treatment:/ }).click()
        await page.waitForURL(`**${myTreatmentWith(treatment.slug)}`)
        await giveDay(page, '25', '2', '2028')
        await page.getByText('My calendar: all the days').click()
        await page.getByRole('table', { name: 'February 2028' }).waitFor()
        assert.equal(await page.getByRole('table', { name: 'February 2028' }).locator('.d').count(), 29)
        assert.match(await page.locator('#calendar').innerText(), /Your team may change these days/)
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: 'Save to calendar' }).click(),
        ])
        assert.equal(download.suggestedFilename(), `${treatment.slug}.ics`)
        const events = new ICAL.Component(ICAL.parse(readFileSync(await download.path(), 'utf8'))).getAllSubcomponents(
          'vevent',
        )
        assert.equal(events.map((event) => new ICAL.Event(event).startDate.toString()).sort()[0], '2028-02-25')
        await page.getByRole('button', { name: 'Forget everything' }).click()
        await page.getByText('Nothing is chosen yet').waitFor()
        assert.equal(new URL(page.url()).hash, '')
        assert.equal(await page.evaluate(() => localStorage.length), 0)
      })
    })

    for (const [what, fragment, message] of [
      ['garbage', '#%00%%%<svg/onload=1>&m=&&=', /could not be read/],
      ['a medicine that is not here', `${choice},no-such-medicine`, /no page here for "no-such-medicine"/],
      [
        '50 medicines',
        `#m=${[...medicines.map(({ slug }) => slug), ...Array.from({ length: 50 }, (_, at) => `x${at}`)].slice(0, Math.max(50, medicines.length + 3)).join(',')}`,
        /more than people have together/,
      ],
    ] as const)
      test(`says clearly what is wrong with a link that holds ${what}, and the rest works`, async () => {
        await watched(site, `${myTreatmentPath}${fragment}`, [], async (page) => {
          await page.getByRole('alert').getByText(message).first().waitFor()
          await page.getByLabel('Add a medicine, a brand name or a treatment').fill(three[0]!.name)
          await page.getByRole('button', { name: 'Add', exact: true }).click()
          await page.getByRole('button', { name: `Remove ${capitalised(three[0]!.name)}` }).waitFor()
          assert.ok(await card(page).isVisible())
        })
      })

    test('works where the browser keeps nothing, and says so', async () => {
      const refuse = () =>
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('refused', 'SecurityError')
          },
        })
      await watched(
        site,
        `${myTreatmentPath}${choice}`,
        [],
        async (page) => {
          await save(page, { number: NUMBER, unit: WARD })
          await page.locator('#my-team').getByText('Your browser does not keep it').waitFor()
          await page.getByRole('button', { name: 'Keep on this device' }).click()
          await page.locator('.plan-tools').getByText('Your browser does not keep it').waitFor()
          await card(page).getByRole('link', { name: NUMBER }).waitFor()
          await card(page).getByText(WARD).waitFor()
        },
        (context) => context.addInitScript(refuse),
      )
    })

    test('names the field that is wrong, and keeps what was typed', async () => {
      await watched(site, `${myTreatmentPath}${choice}`, [], async (page) => {
        await giveDay(page, '31', '2', '2026')
        await page.getByText('Error: enter a day').waitFor()
        assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('name')), 'day')
        await save(page, { number: '12' })
        await page.getByText('Error: enter the phone number').waitFor()
        assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('name')), 'number')
        assert.equal(await page.getByLabel('Month').inputValue(), '2')
        await page.getByLabel('Add a medicine, a brand name or a treatment').fill('zzzz')
        await page.keyboard.press('Enter')
        await page.getByText('Error: there is no page here with the name "zzzz".').waitFor()
      })
    })

    test('without JavaScript says what it needs and where else to go; its markup is valid', async () => {
      await site.visit(
        myTreatmentPath,
        async (page) => {
          const main = page.getByRole('main')
          const text = await main.innerText()
          assert.match(text, /My treatment needs JavaScript/)
          assert.doesNotMatch(text, /loading/)
          for (const name of ['Medicines A to Z', 'Treatments'])
            assert.ok(await main.getByRole('link', { name }).isVisible())
        },
        { javaScriptEnabled: false },
      )
      const html = await (await fetch(site.url + myTreatmentPath)).text()
      assert.doesNotMatch(html, /<script(?![^>]*\ssrc=)/, 'no inline script')
      const report = await new HtmlValidate({
        root: true,
        extends: ['html-validate:recommended'],
        rules: {
          'attr-case': 'off',
          'attribute-boolean-style': 'off',
          'attribute-empty-style': 'off',
          'doctype-style': 'off',
          'long-title': 'off',
          'no-trailing-whitespace': 'off',
          'void-style': 'off',
          'require-sri': 'off',
          'valid-id': ['error', { relaxed: true }],
        },
      }).validateString(html)
      assert.deepEqual(
        report.results.flatMap(({ messages }) =>
          messages.filter(({ severity }) => severity === 2).map(({ ruleId, message }) => `${ruleId}: ${message}`),
        ),
        [],
      )
    })

    test('axe finds nothing, and nothing is wider than a small phone', async () => {
      // A short list with a part of each kind: axe reads each row, and all rows are made alike.
      const fewest = medicines
        .filter(({ schedules }) => schedules.length > 0)
        .sort((a, b) => adverseEffects(a).length - adverseEffects(b).length)[0]!
      await watched(
        site,
        `${myTreatmentPath}#m=${fewest.slug},no-such&without=later-side-effects,other-medicines,other-illnesses,vaccinations,pregnancy,breastfeeding,daily-life`,
        [],
        async (page) => {
          await save(page, { number: NUMBER, unit: WARD })
          await giveDay(page, '29', '10', '2026')
          await page.getByText('Send this list').click()
          await page.getByText('Choose which parts to show').click()
          const found: string[] = []
          for (const { viewport, colorScheme } of [
            { viewport: PHONE, colorScheme: 'light' },
            { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
            { viewport: LAPTOP, colorScheme: 'light' },
            { viewport: LAPTOP, colorScheme: 'dark' },
          ] as const) {
            await page.setViewportSize(viewport)
            await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
            const axe = new AxeBuilder({ page }).setLegacyMode(true)
            const { violations } = await (
              colorScheme === 'light'
                ? axe.options({ rules: RULES, resultTypes: ['violations'] })
                : axe.options({ runOnly: COLOUR_RULES, resultTypes: ['violations'] })
            ).analyze()
            for (const { id, nodes } of violations)
              for (const { target, failureSummary } of nodes)
                found.push(
                  `${viewport.width}px ${colorScheme} ${id} ${target.join(' ')}: ${failureSummary?.replaceAll('\n', ' ')}`,
                )
            assert.ok(
              await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
              `${viewport.width}px does not scroll sideways`,
            )
          }
          assert.deepEqual(found, [])
        },
      )
    })
  })
}

/** Presses Tab until the field with this label has the focus. */
async function tabTo(page: Page, label: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (
      await page.evaluate(
        (words) =>
          document.activeElement instanceof HTMLInputElement
            ? document.activeElement.labels?.[0]?.textContent === words
            : false,
        label,
      )
    )
      return
    await page.keyboard.press('Tab')
  }
  assert.fail(`Tab never reaches "${label}"`)
}

/** What an independent reader finds in the code that the page has drawn. */
async function readCode(page: Page): Promise<string | undefined> {
  const { pixels, size } = await page.locator('svg.qr').evaluate(async (svg) => {
    const grid = 6 * Number(svg.getAttribute('viewBox')!.split(' ')[2])
    const copy = svg.cloneNode(true) as SVGElement
    for (const [name, value] of Object.entries({ xmlns: 'http://www.w3.org/2000/svg', width: grid, height: grid }))
      copy.setAttribute(name, String(value))
    const picture = new Image()
    picture.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`
    await picture.decode()
    const canvas = document.createElement('canvas')
    canvas.width = canvas.height = grid
    const ink = canvas.getContext('2d')!
    ink.fillStyle = '#fff'
    ink.fillRect(0, 0, grid, grid)
    ink.drawImage(picture, 0, 0)
    return { pixels: [...ink.getImageData(0, 0, grid, grid).data], size: grid }
  })
  return jsQR(Uint8ClampedArray.from(pixels), size, size)?.data
}

function printFaults(page: Page, height: number, points: number): Promise<string[]> {
  return page.evaluate(
    ([sheet, pixels]) => {
      const faults: string[] = []
      for (const block of document.querySelectorAll<HTMLElement>('.help > section, .fx > summary, .month')) {
        const name = block.querySelector('h3, .n, caption')?.textContent
        if (getComputedStyle(block).breakInside !== 'avoid') faults.push(`${name} may be split`)
        // In large print the card of many medicines can be longer than a sheet: then it breaks between its lines, never inside one.
        const lines = [...block.querySelectorAll('li')]
        const breaksBetweenLines =
          lines.length > 0 &&
          pixels! > 20 &&
          lines.every((line) => getComputedStyle(line).breakInside === 'avoid' && line.offsetHeight < sheet!)
        if (block.offsetHeight > sheet! && !breaksBetweenLines) faults.push(`${name} is higher than a sheet`)
      }
      for (const heading of document.querySelectorAll('main :is(h1, h2, h3)'))
        if (getComputedStyle(heading).breakAfter !== 'avoid') faults.push(`"${heading.textContent}" may end a sheet`)
      for (const left of document.querySelectorAll('nav, form, main button, .hash'))
        if (left.checkVisibility()) faults.push(`${left.outerHTML.slice(0, 80)} is printed`)
      for (const node of document.querySelectorAll('main :is(p, li, th, td, a)')) {
        if (!node.checkVisibility()) continue
        const { color, fontSize } = getComputedStyle(node)
        if (color !== 'rgb(0, 0, 0)') faults.push(`"${node.textContent?.slice(0, 40)}" is printed in ${color}`)
        if (parseFloat(fontSize) < pixels! - 0.1)
          faults.push(`"${node.textContent?.slice(0, 40)}" is printed in ${fontSize}`)
      }
      return faults.slice(0, 10)
    },
    [height, (points * 96) / 72],
  )
}
