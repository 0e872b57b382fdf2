import { parseHTML } from 'linkedom'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { MedicinePage } from '../../components/medicine/medicine-page.tsx'
import { deriveMedicinePage } from '../../lib/derive/medicine-view.ts'
import type { MedicineJson } from '../../lib/publish/json-shapes.ts'
import { medicineJson } from '../../lib/publish/medicine-json.ts'
import { medicinePath, qrCodePath } from '../../lib/paths.ts'
import { index, library } from './real-library.ts'

/** What a reader finds on the page, and what a program finds in the JSON, in the same form. */
interface Facts {
  effects: { id: string; name: string; band: string; tier: string; words: string; when: string[] }[]
  help: { tier: string; lines: string[] }[]
  sections: { id: string; heading: string; words: string }[]
  version: string
}

const squeeze = (text: string) => text.replace(/\s+/g, '')
const ofHtml = (html: string) => squeeze(parseHTML(`<html><body>${html}</body></html>`).document.body.textContent ?? '')

function factsOfPage(html: string): Facts {
  const { document } = parseHTML(`<!doctype html>${html}`)
  const words = (node: Element | null | undefined) => squeeze(node?.textContent ?? '')
  const all = (selector: string, within: ParentNode = document) => [...within.querySelectorAll(selector)]
  return {
    effects: all('section.band').flatMap((band) =>
      all('.effect', band).map((effect) => ({
        id: effect.id,
        name: words(effect.querySelector('h4')),
        band: band.querySelector('h3')!.id,
        tier: effect.getAttribute('data-act') ?? 'calm',
        words: words(all('.effect-text > p', effect).find((p) => !/act|when/.test(p.className))),
        when: all('.when > span', effect).map(words),
      })),
    ),
    help: all('.help > section').map((card) => ({
      tier: card.className,
      lines: all('ul > li', card).map((line) =>
        words(line).replace(/^[^;]*?:/, (lead) => (line.querySelector('b') ? '' : lead)),
      ),
    })),
    sections: all('article section').flatMap((section) => {
      const heading = section.querySelector('h2')
      const kind =
        heading && library.medicines.flatMap((one) => one.sections).find(({ id }) => id === (section.id || heading.id))
      if (!kind || kind.shape === 'links') return []
      return [{ id: kind.id, heading: words(heading), words: words(section) }]
    }),
    version: all('dt')
      .map((term) => (words(term) === 'Version' ? words(term.nextElementSibling).replace(/:.*/, '') : ''))
      .join(''),
  }
}

const calm = (tier: string) => (tier === 'emergency' || tier === 'urgent' ? tier : 'calm')

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

  test(`the page and the JSON of ${medicine.name} hold the same effects with the same bands, tiers, words and times`, () => {
    expect(
      json.sideEffects.map(({ id, name, band, tier, html: own, starts, lasts, chance }) => ({
        id,
        name: squeeze(name),
        band,
        tier: calm(tier),
        words: ofHtml(own),
        when: [starts && `Starts${starts}`, lasts && `Lasts${lasts}`, chance && `Howmanypeople${chance}`].flatMap(
          (text) => (text ? [squeeze(text)] : []),
        ),
      })),
    ).toEqual(page.effects)
    expect(page.effects.length).toBeGreaterThan(0)
  })

  test(`the page and the JSON of ${medicine.name} hold the same help lines in the same cards`, () => {
    const sorted = (lines: readonly string[]) => lines.flatMap((line) => line.split(';')).sort()
    expect(
      json.help.map(({ tier, lines }) => ({ tier, lines: sorted(lines.map(({ words }) => squeeze(words))) })),
    ).toEqual(page.help.map(({ tier, lines }) => ({ tier, lines: sorted(lines) })))
  })

  test(`every section of the JSON of ${medicine.name} stands on the page with all its words, and the other way round`, () => {
    expect(page.sections.map(({ id }) => id)).toEqual(
      json.sections.map(({ id }) => id).filter((id) => id !== 'more-information'),
    )
    for (const { id, heading, html: own, parts } of json.sections.filter(
      (section) => section.id !== 'more-information',
    )) {
      const shown = page.sections.find((section) => section.id === id)!
      expect(shown.heading).toBe(squeeze(heading))
      for (const item of own.includes('<li>')
        ? [...own.matchAll(/<li>([\s\S]*?)<\/li>/g)].map((match) => match[1]!)
        : [own])
        expect(shown.words).toContain(ofHtml(item))
      for (const part of parts) expect(shown.words).toContain(squeeze(part.heading) + ofHtml(part.html))
    }
    expect(page.version).toBe(json.version)
  })
}
