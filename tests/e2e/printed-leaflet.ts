import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import jsQR from 'jsqr'
import type { Page } from 'playwright'
import { getLibrary } from '../../lib/content.ts'
import { deriveHelpCards } from '../../lib/derive/help/card-lines.ts'
import { indexLibrary } from '../../lib/derive/library-index.ts'
import { effectsOf } from '../../lib/derive/medicine-cards.ts'
import type { Monograph } from '../../lib/model/monograph.ts'
import {
  changesPath,
  largePrintPath,
  leafletPath,
  medicinePath,
  recordSheetPath,
  teachBackPath,
  treatmentPath,
} from '../../lib/paths.ts'
import type { Site } from './open-site.ts'
import { leafletsOf, print } from './printed-sheets.ts'

/** The medicine whose leaflet the issue measures: one of the longest. */
const LONG = 'aldesleukin'
/** Sides of A4 at 12 points: a leaflet with more than the first says why before it is printed, and none has more than the last. Large print has no limit. */
const MOST = { usual: 4, medicine: 7, treatment: 10 }
/** What the end of a leaflet holds at the least, in characters: no last side has a few stranded words. */
const LAST_SIDE = 450
const A4 = [595, 842]

export function leafletsPrint(site: Site): void {
  const library = getLibrary()
  const { medicines, site: organisation } = library
  const medicine = medicines.find(({ slug }) => slug === LONG) ?? medicines[0]!
  const { slug } = medicine
  const index = indexLibrary(library)
  const cardLength = (one: Monograph) =>
    deriveHelpCards(effectsOf(one, index), index.help)
      .flatMap(({ tier, lines }) => (tier === 'team' ? [] : lines.map(({ words }) => words)))
      .join().length
  const fullest = [...medicines].sort((a, b) => cardLength(b) - cardLength(a))[0]!

  describe('a leaflet', () => {
    test(`of ${slug} has at most ${MOST.medicine} sides, numbered and tagged, without colour`, async (t) => {
      await site.visit(leafletPath(slug), async (page) => {
        const { sheets, tagged, sizes } = await print(page)
        t.diagnostic(`${sheets.length} sheets`)
        assert.ok(sheets.length <= MOST.medicine, `${sheets.length} sheets`)
        assert.ok(tagged, 'tagged for screen readers')
        for (const size of sizes) assert.deepEqual(size, A4)
        for (const [at, words] of sheets.entries()) {
          assert.ok(words.includes(`Page ${at + 1} of ${sheets.length}`), `sheet ${at + 1} is numbered`)
          assert.ok(words.includes(`version ${medicine.version}`), `sheet ${at + 1} names the version`)
        }
        assert.match(sheets[0]!, /Emergency: Call 999[\s\S]*24-hour advice line now if/, 'the cards come first')
        assert.match(sheets[0]!, /Not yet checked by a clinician|checked \d/)
        await everythingIsPrinted(page, sheets.join(' '))
        assert.deepEqual(await splitFaults(page), [])
        assert.deepEqual(await colours(page), [])
      })
    })

    test(`of ${fullest.slug}, whose cards are the longest, prints both upper cards on the first of at most ${MOST.medicine} sides, without JavaScript`, async (t) => {
      await site.visit(
        leafletPath(fullest.slug),
        async (page) => {
          const { sheets } = await print(page)
          t.diagnostic(`${sheets.length} sheets`)
          assert.ok(sheets.length <= MOST.medicine, `${sheets.length} sheets`)
          assert.match(
            sheets[0]!,
            /Call 999 or go to A&E now if:[\s\S]*24-hour advice line now if:[\s\S]*show your alert card/,
          )
        },
        { javaScriptEnabled: false },
      )
    })

    test('of every medicine and every treatment has its name, its number and its cards whole on the first side, and says its length', async (t) => {
      const counts: Record<string, number> = {}
      await site.visit('/', async (page) => {
        for (const { page: path, name, version, leaflet } of leafletsOf(library)) {
          await page.goto(leaflet)
          const says = (await page.locator('#print').textContent())!
          const { sheets } = await print(page)
          const kind = path.startsWith('/medicines/') ? 'medicine' : 'treatment'
          counts[`${kind}s with ${sheets.length}`] = (counts[`${kind}s with ${sheets.length}`] ?? 0) + 1
          assert.ok(sheets.length <= MOST[kind], `${path}: ${sheets.length} sides`)
          const first = await page
            .locator('.leaf-head h1, .help > section :is(h3, li, p), .help .label')
            .evaluateAll((nodes) => nodes.map((node) => (node as HTMLElement).innerText))
          assert.ok(first[0]!.startsWith(name.slice(1), 1) && first.length > 20, `${path}: its name and its cards`)
          assert.deepEqual(lostFrom(first, sheets[0]!), [], `${path}: the first side`)
          const [, about, said] = /This leaflet has (about )?(\d+) sides/.exec(says) ?? []
          assert.ok(said, `${path} says how many sides it has: run "npm run sides"`)
          const off = Math.abs(Number(said) - sheets.length)
          assert.ok(
            off <= (about ? 1 : 0),
            `${path} (${version}) says ${about ?? ''}${said}, and has ${sheets.length}: run "npm run sides"`,
          )
          assert.equal(Number(said) > MOST.usual, says.includes('It is longer than 4 because of'), `${path} says why`)
          const last = sheets.at(-1)!.length
          assert.ok(last >= LAST_SIDE, `${path}: ${last} characters on the last side`)
        }
      })
      t.diagnostic(JSON.stringify(counts))
    })

    test(`of ${slug} in large print is set in 16 points`, async (t) => {
      await site.visit(largePrintPath(slug), async (page) => {
        const { sheets } = await print(page)
        t.diagnostic(`${sheets.length} sides`)
        assert.equal(await smallest(page), 16)
      })
    })

    test('has a code that leads to the very page', async () => {
      await site.visit(leafletPath(slug), async (page) => {
        // One number a point: the picture is black and white, and 27,000 of them travel fast.
        const { points, width } = await page.locator('img.qr').evaluate((image: HTMLImageElement) => {
          const width = 164
          const paint = Object.assign(document.createElement('canvas'), { width, height: width }).getContext('2d')!
          paint.drawImage(image, 0, 0, width, width)
          return {
            width,
            points: [...paint.getImageData(0, 0, width, width).data]
              .filter((_, at) => at % 4 === 0)
              .map((red) => (red > 127 ? '1' : '0'))
              .join(''),
          }
        })
        const picture = new Uint8ClampedArray(
          [...points].flatMap((point) => (point === '1' ? [255, 255, 255, 255] : [0, 0, 0, 255])),
        )
        assert.equal(jsQR(picture, width, width)?.data, organisation.url + medicinePath(slug))
      })
    })

    test('carries the number that the reader has saved, into print', async () => {
      await site.visit(leafletPath(slug), async (page) => {
        await page.evaluate(() => localStorage.setItem('advice-line', '020 7946 0123'))
        await page.reload()
        const { sheets } = await print(page)
        assert.match(sheets[0]!, /020 7946 0123/)
        assert.ok(sheets.length <= MOST.medicine, `${sheets.length} sheets`)
      })
    })
  })

  describe('the changes of a page', () => {
    const list = changesPath(slug)
    const day = medicine.review.changes[0]!.on
    const rows: [string, string, RegExp, number][] = [
      [
        'an older sheet',
        '?since=2020-01-01',
        new RegExp(`^${medicine.review.changes.length} changes? (?:is|are) newer`),
        medicine.review.changes.length,
      ],
      ['a sheet of the last change', `?since=${day}`, /^No change is listed after that day\.$/, 0],
      [
        'a sheet of that day in another version',
        `?since=${day}&version=00000000`,
        /another version. Print a new one/,
        0,
      ],
      ['this very version', `?since=${day}&version=${medicine.version}`, /^Your sheet is this version/, 0],
      ['a version alone', `?since=${medicine.version}`, /^Your sheet is this version/, 0],
      ['garbage', '?since=%3Cscript%3E', /names no day, so all changes are shown/, 0],
      ['no question', '', /^$/, 0],
    ]
    test('say what is newer than the sheet in hand, and never hide any', async () => {
      for (const [name, question, says, marked] of rows)
        await site.visit(list + question, async (page) => {
          assert.match((await page.locator('changes-since [role=status]').textContent()) ?? '', says, name)
          assert.equal(await page.locator('.changes li').count(), medicine.review.changes.length, name)
          assert.equal(await page.getByText('New since your sheet').count(), marked, name)
        })
    })
  })

  describe('sharing', () => {
    test('a medicine is handed on as an address, by email, as a text message and as a leaflet', async () => {
      await site.visit(
        medicinePath(slug),
        async (page) => {
          const url = encodeURIComponent(organisation.url + medicinePath(slug))
          await page.getByRole('link', { name: 'Share', exact: true }).click()
          const panel = page.locator('copy-link')
          assert.ok((await panel.getByRole('link', { name: 'Email' }).getAttribute('href'))!.endsWith(`&body=${url}`))
          assert.equal(
            await panel.getByRole('link', { name: 'Text message' }).getAttribute('href'),
            `sms:?&body=${url}`,
          )
          assert.equal(await panel.getByRole('link', { name: 'Leaflet' }).getAttribute('href'), leafletPath(slug))
          assert.equal(await panel.getByRole('button').count(), 0, 'no button that would do nothing')
        },
        { javaScriptEnabled: false },
      )
    })

    test('a treatment leads to its leaflet from its tools and from where it is handed on', async () => {
      const treatment = treatmentPath(library.treatments[0]!.slug)
      await site.visit(treatment, async (page) => {
        const leaflets = page.locator(`a[href="${treatment}/leaflet"]`)
        assert.deepEqual(await leaflets.allTextContents(), ['Leaflet to print', 'Leaflet'])
        await leaflets.first().click()
        await page.getByRole('heading', { level: 1, name: `${library.treatments[0]!.name} leaflet` }).waitFor()
      })
    })

    test('each section and each effect has a # that copies the link to it', async () => {
      await site.visit(medicinePath(slug), async (page, context) => {
        await context.grantPermissions(['clipboard-read', 'clipboard-write'])
        await page.locator('.fx:has(#breathlessness) > summary').click()
        await page.locator('.quiet summary', { hasText: 'Tests' }).click()
        for (const name of ['Link to Tests', 'Link to Breathlessness']) {
          const link = page.getByRole('link', { name, exact: true })
          await link.focus()
          await page.keyboard.press('Enter')
          await page.getByRole('status').getByText(`${name} copied`).waitFor()
          assert.equal(await page.evaluate(() => navigator.clipboard.readText()), page.url())
        }
      })
    })
  })

  test('the record sheet and the teach-back card print, tagged, and split no table or card', async (t) => {
    for (const [path, most] of [
      [recordSheetPath(slug), 4],
      [teachBackPath(slug), 4],
    ] as const)
      await site.visit(path, async (page) => {
        const { sheets, tagged } = await print(page)
        t.diagnostic(`${path}: ${sheets.length} sheets`)
        assert.ok(tagged)
        assert.ok(sheets.length <= most, `${path}: ${sheets.length} sheets`)
        assert.deepEqual(await splitFaults(page), [])
      })
  })
}

/** Every word that the page shows in print stands on some sheet: nothing is cut off at an edge. */
async function everythingIsPrinted(page: Page, printed: string): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  const words = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, h4, li, p, dt, dd):not(.ward dd)')]
      .filter((node) => node.checkVisibility() && getComputedStyle(node).clipPath === 'none')
      .map((node) => node.innerText.replace(/\s+/g, ' ').trim()),
  )
  assert.deepEqual(lostFrom(words, printed), [])
}

/** Texts that are not printed. One may go on in the next column, so each end of it is looked for by itself. */
function lostFrom(texts: readonly string[], printed: string): string[] {
  const plain = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
  const all = plain(printed)
  return texts.filter((text) => !(all.includes(plain(text).slice(0, 20)) && all.includes(plain(text).slice(-12))))
}

/** Cards, tables and headings that the styles would let a sheet split. */
function splitFaults(page: Page): Promise<string[]> {
  return page.emulateMedia({ media: 'print' }).then(() =>
    page.evaluate(() => {
      const whole = [
        ...document.querySelectorAll<HTMLElement>(
          '.help > section, .pattern, .notice, .record-week, .rowsp > div, .leaf-end',
        ),
      ]
        .filter((node) => getComputedStyle(node).breakInside !== 'avoid')
        .map((node) => `${node.className} may be split`)
      const headings = [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3)')]
        .filter((node) => node.checkVisibility() && getComputedStyle(node).breakAfter !== 'avoid')
        .map((node) => `"${node.textContent}" may end a sheet`)
      return [...whole, ...headings]
    }),
  )
}

/** Anything on paper that is not black, white or grey. */
async function colours(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((node) => node.checkVisibility())
      .flatMap((node) => {
        const style = getComputedStyle(node)
        return [style.color, style.backgroundColor, style.borderLeftColor].filter((colour) => {
          const [red, green, blue] = colour.match(/[\d.]+/g)!.map(Number)
          return red !== green || green !== blue
        })
      }),
  )
}

/** Size of the smallest letters on paper, in points. */
async function smallest(page: Page): Promise<number> {
  await page.emulateMedia({ media: 'print' })
  const pixels = await page.evaluate(() =>
    Math.min(
      ...[...document.querySelectorAll<HTMLElement>('main :is(p, li, dd, dt, h1, h2, h3, h4, figcaption)')]
        .filter((node) => node.checkVisibility())
        .map((node) => parseFloat(getComputedStyle(node).fontSize)),
    ),
  )
  return Math.round((pixels / 96) * 72 * 10) / 10
}
