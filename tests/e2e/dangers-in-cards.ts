import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parseHTML } from 'linkedom'
import { getLibrary } from '../../lib/content.ts'
import { adverseEffects } from '../../lib/model/monograph.ts'
import { leafletPath, medicinePath } from '../../lib/paths.ts'
import { LAST_WORDS } from './last-words.ts'
import type { Site } from './open-site.ts'

/** Most serious first, with the anchor of its card. Written out again here, so that a slip in the table is seen. */
const CARDS = { emergency: 'help-999', urgent: 'help-line', team: 'help-team' } as const
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
          const { cards, acts } = await page.evaluate(
            ({ text, anchors }) => {
              const parsed = new DOMParser().parseFromString(text, 'text/html')
              const words = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ')
              return {
                cards: Object.fromEntries(anchors.map((id) => [id, words(parsed.getElementById(id))])),
                acts: [...parsed.querySelectorAll('.effect[data-act]')].map((node) => ({
                  id: node.id,
                  act: node.getAttribute('data-act')!,
                  to: node.querySelector('.act a')?.getAttribute('href') ?? '',
                  words: words(node.querySelector('.act')),
                })),
              }
            },
            { text: html, anchors: Object.values(CARDS) },
          )
          for (const { effect, addedHelp, lowered } of adverseEffects(medicine)) {
            const own = [...effects.get(effect)!.help, ...addedHelp]
              .map((id) => lines.get(id)!)
              .filter((line) => !lowered || RANK.indexOf(line.tier) >= RANK.indexOf(lowered.tier))
            for (const { id, tier, words } of own) {
              looked++
              // Or the words of a line that asks for an earlier call, in its own card.
              const said = [{ tier, words }, ...help.filter(({ covers }) => covers.includes(id))].some((line) =>
                cards[CARDS[line.tier]]?.includes(line.words.replace(/\s+/g, ' ')),
              )
              assert.ok(said, `${medicine.slug}: "${words}" (${id}, for ${effect}) is not in its ${tier} card`)
            }
            const highest = RANK.find((tier) => own.some((line) => line.tier === tier)) ?? 'self'
            const act = acts.find((one) => one.id === effect)
            if (highest === 'emergency' || highest === 'urgent') {
              assert.equal(act?.act, highest, `${medicine.slug}: ${effect} is marked as ${highest}`)
              assert.equal(act?.to, `#${CARDS[highest]}`, `${medicine.slug}: ${effect} leads to its card`)
            } else assert.equal(act, undefined, `${medicine.slug}: ${effect} is calm`)
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
        ...treatments.map(({ slug }) => `/treatments/${slug}`),
      ]
      const ends: { path: string; end: string[] }[] = []
      for (const path of paths) {
        const html = await (await fetch(site.url + path)).text()
        const [card] = /<section class="urgent"[^]*?<\/section>/.exec(html) ?? []
        if (!card) continue
        const { children } = parseHTML(card).document.querySelector('.urgent')!
        ends.push({ path, end: [...children].slice(-2).map((one) => one.textContent!.trim()) })
      }
      t.diagnostic(`${ends.length} urgent cards on ${paths.length} pages`)
      assert.ok(ends.length > medicines.length * 3)
      for (const { path, end } of ends)
        assert.deepEqual(
          end,
          ["Your hospital's 24-hour advice lineThe number is on your alert card.", LAST_WORDS],
          `${path} ends its urgent card`,
        )
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
          assert.ok(text.indexOf('999') > 0 || at('When to get help') > 0)
          assert.ok(
            at('When to get help') > 0 && at('When to get help') < text.lastIndexOf('\nSide effects\n'),
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
