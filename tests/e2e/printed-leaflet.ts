import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import jsQR from 'jsqr'
import type { Page } from 'playwright'
import { extractText, getDocumentProxy } from 'unpdf'
import { getLibrary } from '../../lib/content.ts'
import { deriveHelpCards } from '../../lib/derive/card-lines.ts'
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
} from '../../lib/paths.ts'
import type { Site } from './open-site.ts'

/** The medicine whose leaflet the issue measures: one of the longest. */
const LONG = 'aldesleukin'
/** Sheets of A4 at 12 and at 16 points. */
const MOST = { usual: 9, large: 16 }
const A4 = [595, 842]

interface Print {
  /** The words of each sheet. */
  sheets: string[]
  tagged: boolean
  sizes: number[][]
}

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
    test(`of ${slug} has at most ${MOST.usual} sheets, numbered and tagged, without colour`, async (t) => {
      await site.visit(leafletPath(slug), async (page) => {
        const { sheets, tagged, sizes } = await print(page)
        t.diagnostic(`${sheets.length} sheets`)
        assert.ok(sheets.length <= MOST.usual, `${sheets.length} sheets`)
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

    test(`of ${fullest.slug}, whose cards are the longest, prints both upper cards on the first of at most ${MOST.usual} sheets, without JavaScript`, async (t) => {
      await site.visit(
        leafletPath(fullest.slug),
        async (page) => {
          const { sheets } = await print(page)
          t.diagnostic(`${sheets.length} sheets`)
          assert.ok(sheets.length <= MOST.usual, `${sheets.length} sheets`)
          assert.match(
            sheets[0]!,
            /Call 999 or go to A&E now if:[\s\S]*24-hour advice line now if:[\s\S]*show your alert card/,
          )
        },
        { javaScriptEnabled: false },
      )
    })

    test(`of ${slug} in large print is set in 16 points on at most ${MOST.large} sheets`, async (t) => {
      await site.visit(largePrintPath(slug), async (page) => {
        const { sheets } = await print(page)
        t.diagnostic(`${sheets.length} sheets`)
        assert.ok(sheets.length <= MOST.large, `${sheets.length} sheets`)
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
        assert.ok(sheets.length <= MOST.usual, `${sheets.length} sheets`)
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

async function print(page: Page): Promise<Print> {
  const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true, printBackground: false })
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const { text } = await extractText(pdf, { mergePages: false })
  const sizes: number[][] = []
  for (let number = 1; number <= pdf.numPages; number++)
    sizes.push((await pdf.getPage(number)).view.slice(2).map(Math.round))
  const mark = await pdf.getMarkInfo()
  const print = {
    sheets: text.map((sheet) => sheet.replace(/\s+/g, ' ')),
    tagged: mark !== null && (await (await pdf.getPage(1)).getStructTree()) !== null,
    sizes,
  }
  await pdf.cleanup()
  return print
}

/** Every word that the page shows in print stands on some sheet: nothing is cut off at an edge. */
async function everythingIsPrinted(page: Page, printed: string): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  const words = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, h4, li, p)')]
      .filter((node) => node.checkVisibility() && getComputedStyle(node).clipPath === 'none')
      .map((node) => node.innerText.replace(/\s+/g, ' ').trim()),
  )
  const plain = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '')
  const all = plain(printed)
  // A paragraph may go on in the next column, so each end of it is looked for by itself.
  const lost = words.filter(
    (text) => plain(text) && !(all.includes(plain(text).slice(0, 20)) && all.includes(plain(text).slice(-12))),
  )
  assert.deepEqual(lost, [])
}

/** Cards, tables and headings that the styles would let a sheet split. */
function splitFaults(page: Page): Promise<string[]> {
  return page.emulateMedia({ media: 'print' }).then(() =>
    page.evaluate(() => {
      const whole = [...document.querySelectorAll<HTMLElement>('.help > section, .pattern, .notice, .record-week')]
        .filter((node) => getComputedStyle(node).breakInside !== 'avoid')
        .map((node) => `${node.className} may be split`)
      const headings = [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3):not(.leaf-effect *)')]
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
