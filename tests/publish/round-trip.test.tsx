import { parseHTML } from 'linkedom'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { MedicinePage } from '../../components/medicine/medicine-page.tsx'
import { deriveMedicinePage } from '../../lib/derive/pages/medicine-view.ts'
import type { MedicineJson } from '../../lib/publish/json-shapes.ts'
import { medicineJson } from '../../lib/publish/medicine-json.ts'
import { HELP_TIERS } from '../../lib/model/help-tiers.ts'
import { medicinePath, qrCodePath } from '../../lib/paths.ts'
import { index, library } from './real-library.ts'

/** What a reader finds on the page, and what a program finds in the JSON, in the same form. */
interface Facts {
  effects: { id: string; name: string; tier: string; words: string; when: string[] }[]
  help: { tier: string; lines: string[] }[]
  sections: { id: string; heading: string; words: string }[]
  version: string
}

const TIERS = ['emergency', 'urgent', 'team'] as const
const tierOfHeading = (bold: Element) => HELP_TIERS.find(({ heading }) => heading === bold.textContent)?.id
const byId = <T extends { id: string }>(items: readonly T[]): T[] => [...items].sort((a, b) => (a.id < b.id ? -1 : 1))
const squeeze = (text: string) => text.replace(/\s+/g, '')
const ofHtml = (html: string) => squeeze(parseHTML(`<html><body>${html}</body></html>`).document.body.textContent ?? '')

function factsOfPage(html: string): Facts {
  const { document } = parseHTML(`<!doctype html>${html}`)
  const words = (node: Element | null | undefined) => squeeze(node?.textContent ?? '')
  const all = (selector: string, within: ParentNode = document) => [...within.querySelectorAll(selector)]
  return {
    effects: all('details.fx').map((row) => {
      const full = row.querySelector('.full')!
      const signs = [row.getAttribute('data-act'), ...all('.full b', row).map(tierOfHeading)]
      return {
        id: full.id,
        name: words(row.querySelector('.n')),
        tier: TIERS.find((tier) => signs.includes(tier)) ?? 'self',
        words: words(all('p', full).find((p) => !/gloss|when|go/.test(p.className) && !p.querySelector('b'))),
        when: all('.when > span', row).map(words),
      }
    }),
    help: all('#all-signs .sign').map((card) => ({
      tier: card.className.replace('sign ', ''),
      lines: all('ul > li', card).map(words),
    })),
    sections: all('article section').flatMap((section) => {
      // The title of a part that opens is said by its own page: the words are compared without it.
      const heading = section.querySelector('h2')
      const quiet = section.querySelector(':scope > details > .in')
      if (heading && quiet) section.prepend(heading)
      for (const title of all('details.opens > summary', section)) if (!title.querySelector('h3')) title.remove()
      const kind =
        heading &&
        library.medicines
          .flatMap((one) => one.sections)
          .find(({ id }) => id === (section.id || quiet?.id || heading.id))
      if (!kind || kind.shape === 'links') return []
      return [{ id: kind.id, heading: words(heading), words: words(section) }]
    }),
    version: all('dt')
      .map((term) => (words(term) === 'Version' ? words(term.nextElementSibling).replace(/:.*/, '') : ''))
      .join(''),
  }
}

/** What the cards of a page say, the list below them, and the condition of each row that asks for a call. */
function aloudOnPage(html: string) {
  const { document } = parseHTML(`<!doctype html>${html}`)
  const lines = (selector: string) =>
    [...document.querySelectorAll(`${selector} li`)].map((one) => squeeze(one.textContent))
  return {
    emergency: lines('.help > .emergency'),
    urgent: lines('.help > .urgent'),
    more: lines('#more-999'),
    rows: [...document.querySelectorAll('.fx[data-act]')].map((row): [string, string] => [
      row.querySelector('.full')!.id,
      squeeze(row.querySelector('.c')!.textContent),
    ]),
  }
}

for (const medicine of library.medicines) {
  const json: MedicineJson = medicineJson(medicine, index)
  const { site } = library
  const html = renderToStaticMarkup(
    <MedicinePage
      medicine={medicine}
      view={deriveMedicinePage(medicine, index)}
      site={site}
      share={{ url: json.url, qr: qrCodePath(medicinePath(medicine.slug)) }}
    />,
  )
  const page = factsOfPage(html)

  test(`the page and the JSON of ${medicine.name} hold the same effects with the same tiers, words and times`, () => {
    expect(
      byId(json.sideEffects).map(({ id, name, tier, html: own, starts, lasts, chance }) => ({
        id,
        name: squeeze(name),
        tier,
        words: ofHtml(own),
        when: [starts && `Starts${starts}`, lasts && `Lasts${lasts}`, chance && `Howmanypeople${chance}`].flatMap(
          (text) => (text ? [squeeze(text)] : []),
        ),
      })),
    ).toEqual(byId(page.effects))
    expect(page.effects.length).toBeGreaterThan(0)
  })

  test(`the page and the JSON of ${medicine.name} say the same lines first, and the same condition in each row`, () => {
    const words = new Map(json.help.flatMap(({ lines }) => lines).map((line) => [line.id, squeeze(line.words)]))
    const { constant, own, more, urgent } = json.aloud
    const said = aloudOnPage(html)
    expect(said.emergency).toEqual([...constant, ...own].map((id) => words.get(id)))
    expect(said.more).toEqual(more.map((id) => words.get(id)))
    expect(said.urgent).toEqual([...urgent.map((id) => words.get(id)), squeeze('anything else worries you.')])
    const rows = json.sideEffects.flatMap(({ id, row }) => (row ? [[id, squeeze(`${row.call} ${row.says}.`)]] : []))
    expect(new Map(said.rows)).toEqual(new Map(rows as [string, string][]))
  })

  test(`the page and the JSON of ${medicine.name} hold the same help lines in the same cards`, () => {
    const ofPage = (tier: string) => page.help.filter((one) => one.tier === tier).flatMap(({ lines }) => lines)
    for (const { tier, lines } of json.help)
      expect(lines.map(({ words }) => squeeze(words)).sort()).toEqual(ofPage(tier).sort())
    expect(page.help.length).toBeGreaterThan(0)
  })

  test(`every section of the JSON of ${medicine.name} stands on the page with all its words, and the other way round`, () => {
    // Everyday life stands on every page: answers that many medicines share, and what nothing was found for.
    const ofJson = new Set([...json.sections.map(({ id }) => id), 'daily-life' as const])
    ofJson.delete('more-information')
    expect(page.sections.map(({ id }) => id).sort()).toEqual([...ofJson].sort())
    for (const { id, heading, html: own, parts } of json.sections.filter(
      (section) => section.id !== 'more-information',
    )) {
      const shown = page.sections.find((section) => section.id === id)!
      if (id !== 'side-effects') expect(shown.heading).toBe(squeeze(heading))
      for (const item of own.includes('<li>')
        ? [...own.matchAll(/<li>([\s\S]*?)<\/li>/g)].map((match) => match[1]!)
        : [own])
        // A row has its topic as a term, without a colon.
        expect(shown.words).toContain(ofHtml(id === 'daily-life' ? item.replace(/^[A-Z][a-z ]+:/, '') : item))
      for (const part of parts) expect(shown.words).toContain(squeeze(part.heading) + ofHtml(part.html))
    }
    expect(page.version).toBe(json.version)
  })
}
