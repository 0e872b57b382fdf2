import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parseHTML } from 'linkedom'
import { getLibrary } from '../../lib/content.ts'
import { adverseEffects } from '../../lib/model/monograph.ts'
import { leafletPath, medicinePath } from '../../lib/paths.ts'
import { LAST_WORDS } from './last-words.ts'
import type { Site } from './open-site.ts'

/** Where the reader's own number stands until it is kept. */
const NUMBER_WORDS = "Your hospital's 24-hour advice lineThe number is on your alert card."
/** Most serious first. Written out again here, so that a slip in the table is seen. */
const RANK = ['emergency', 'urgent', 'team', 'self']

export function everyDangerIsInACard(site: Site): void {
  describe('the help cards', () => {
    const { medicines, sideEffects, help } = getLibrary()
    const effects = new Map(sideEffects.map((effect) => [effect.slug, effect]))
    const lines = new Map(help.map((line) => [line.id, line]))

    test('of each medicine hold the words of every help line of every effect on the page', async (t) => {
      let looked = 0
      await site.visit('/favicon.svg', async (page) => {
        for (const medicine of medicines) {
          const html = await (await fetch(site.url + medicinePath(medicine.slug))).text()
          const { cards, open, rows } = await page.evaluate(
            ({ text, tiers }) => {
              const parsed = new DOMParser().parseFromString(text, 'text/html')
              const words = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ')
              const signs = (tier: string) => [...parsed.querySelectorAll(`#all-signs .${tier}`)].map(words).join(' ')
              return {
                cards: Object.fromEntries(tiers.map((tier) => [tier, signs(tier)])),
                // What is seen without a tap: the card, and the open list under it.
                open: ['#help-999', '#more-999'].map((id) => words(parsed.querySelector(id))).join(' '),
                rows: [...parsed.querySelectorAll('.fx')].map((node) => ({
                  id: node.querySelector('.full')!.id,
                  act: node.getAttribute('data-act'),
                })),
              }
            },
            { text: html, tiers: RANK },
          )
          for (const { effect, addedHelp, lowered } of adverseEffects(medicine)) {
            const own = [...effects.get(effect)!.help, ...addedHelp]
              .map((id) => lines.get(id)!)
              .filter(({ routes }) => routes.length === 0 || routes.some((route) => medicine.routes.includes(route)))
              .filter((line) => !lowered || RANK.indexOf(line.tier) >= RANK.indexOf(lowered.tier))
            for (const { id, tier, words } of own) {
              looked++
              // Or the words of a line that asks for an earlier call, in its own card.
              const said = [{ tier, words }, ...help.filter(({ covers }) => covers.includes(id))].some((line) =>
                cards[line.tier]?.includes(line.words.replace(/\s+/g, ' ')),
              )
              assert.ok(said, `${medicine.slug}: "${words}" (${id}, for ${effect}) is not among its ${tier} signs`)
              if (tier !== 'emergency') continue
              const aloud = [{ words }, ...help.filter(({ covers }) => covers.includes(id))]
              assert.ok(
                aloud.some((line) => open.includes(line.words.replace(/\s+/g, ' '))),
                `${medicine.slug}: "${words}" (${id}, for ${effect}) is seen without a tap`,
              )
            }
            const row = rows.find((one) => one.id === effect)
            assert.ok(row, `${medicine.slug}: ${effect} has a row`)
            assert.equal(row.act === null, own.length === 0, `${medicine.slug}: the row of ${effect} says whom to call`)
          }
        }
      })
      t.diagnostic(`${looked} lines on ${medicines.length} pages`)
      assert.ok(looked > 0)
    })

    test('end the urgent card with the number and the same words on every page and every paper', async (t) => {
      const { treatments } = getLibrary()
      const paths = [
        ...medicines.map(({ slug }) => medicinePath(slug)),
        ...medicines.flatMap(({ slug }) => [leafletPath(slug), `${leafletPath(slug)}/large-print`]),
        ...sideEffects.map(({ slug }) => `/side-effects/${slug}`),
        ...treatments.flatMap(({ slug }) =>
          ['', '/leaflet', '/leaflet/large-print'].map((form) => `/treatments/${slug}${form}`),
        ),
      ]
      const ends: { path: string; end: string[] }[] = []
      for (const path of paths) {
        const html = await (await fetch(site.url + path)).text()
        const [card] = /<section class="urgent"[^]*?<\/section>/.exec(html) ?? []
        if (!card) continue
        const { children } = parseHTML(card).document.querySelector('.urgent')!
        const number = card.includes('class="my-line"') ? NUMBER_WORDS : ''
        ends.push({ path, end: [number, [...children].at(-1)!.textContent!.trim()] })
      }
      t.diagnostic(`${ends.length} urgent cards on ${paths.length} pages`)
      assert.ok(ends.length > medicines.length * 3)
      for (const { path, end } of ends)
        assert.deepEqual(end, [NUMBER_WORDS, LAST_WORDS], `${path} ends its urgent card`)
    })

    test('end with the same words in My treatment', async () => {
      const { slug } = medicines.find((one) => one.slug === 'capecitabine')!
      await site.visit(`/my-treatment#m=${slug}`, async (page) => {
        const urgent = page.locator('.help > .urgent')
        await urgent.waitFor()
        assert.equal(await urgent.locator('> :last-child').innerText(), LAST_WORDS)
      })
    })

    test('come before the side effects when a page is read without its styles', async () => {
      for (const { path } of site.pages.filter((page) => /^\/medicines\/[^/]+$/.test(page.path) && page.status === 200))
        await site.visit(path, async (page) => {
          const text = await page.evaluate(() => {
            for (const style of document.querySelectorAll('style, link[rel=stylesheet]')) style.remove()
            return document.querySelector('main')!.innerText
          })
          const at = (words: string) => text.search(new RegExp(`^${words}$`, 'm'))
          assert.ok(text.indexOf('999') > 0 || at('When to call') > 0)
          assert.ok(
            at('When to call') > 0 && at('When to call') < text.lastIndexOf('\nWhat people feel most\n'),
            `${path}: help comes first`,
          )
          const help = await page.evaluate(
            () =>
              document.querySelector('#get-help')!.compareDocumentPosition(document.querySelector('#side-effects')!) &
              Node.DOCUMENT_POSITION_FOLLOWING,
          )
          assert.ok(help, `${path}: the cards stand before the side effects`)
        })
    })
  })
}
