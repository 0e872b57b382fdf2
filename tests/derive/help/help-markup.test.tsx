import { parseHTML } from 'linkedom'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { HelpCards } from '../../../components/medicine/help-cards.tsx'
import { h } from '../../../components/elements/dom-element.ts'
import { bulletsOf, helpCards } from '../../../lib/derive/help/help-card-view.ts'
import { helpMarkup } from '../../../lib/derive/help/help-markup.ts'
import { deriveMedicinePage } from '../../../lib/derive/pages/medicine-view.ts'
import { deriveTeachBack } from '../../../lib/derive/papers/teach-back.ts'
import { formatAnswerPage } from '../../../lib/feedback/answer-page.ts'
import { helpInComment } from '../../../lib/feedback/help-in-comment.ts'
import { outcomeWords } from '../../../lib/feedback/outcome-words.ts'
import { fhirBundle } from '../../../lib/publish/fhir-bundle.ts'
import type { MedicineJson } from '../../../lib/publish/json-shapes.ts'
import { formatMarkdown, formatText } from '../../../lib/publish/outline-text.ts'
import { outlineOf, pageJson } from '../../../lib/publish/page-files.ts'
import { index, library } from '../../publish/real-library.ts'

/** Written out: what ends the urgent card, whoever prints it. */
const LAST =
  'If your alert card gives a different temperature, use that. If you cannot get through, call 111 or go to A&E. Say you are having cancer treatment and show your alert card.'

/** The place of the reader's own number, before a script fills it in. */
const NUMBER = "Your hospital's 24-hour advice lineThe number is on your alert card."

const medicine = index.medicine.get('capecitabine')!
const { cards } = deriveMedicinePage(medicine, index)
const json = pageJson('medicine', 'capecitabine', index) as MedicineJson
const notice = helpInComment('I have a temperature. I have chest pain.', library, library.site.helplines)!
const SHELL = '<title>Feedback – Site</title><h1>Feedback</h1><div id="answer"></div>'

/** What an urgent card of some HTML says after its list of lines, piece by piece. */
function endOfUrgent(html: string): string[] {
  const { document } = parseHTML(`<html><body>${html}</body></html>`)
  const urgent = document.querySelector('.help > .urgent')!
  const pieces = [...urgent.children].map((one) => one.textContent!.trim())
  return pieces.slice([...urgent.children].findIndex((one) => one.localName === 'ul') + 1)
}

/** What stands between the last line of the urgent card and the card for working hours. */
function afterUrgent(text: string): string {
  const urgent = json.help.find(({ tier }) => tier === 'urgent')!
  const from = text.indexOf(urgent.lines.at(-1)!.words, text.indexOf(urgent.heading))
  return text.slice(
    from + urgent.lines.at(-1)!.words.length,
    text.indexOf('Phone your team in working hours if:', from),
  )
}

/** The browser's own way to make elements, in a document without a browser. */
function inBrowser<T>(work: () => T): T {
  const before = globalThis.document
  globalThis.document = parseHTML('<html><body></body></html>').document
  try {
    return work()
  } finally {
    globalThis.document = before
  }
}

describe('the urgent card ends with the same words', () => {
  it('on a page, and so on every paper and in My treatment, which print it with the same component', () => {
    expect(endOfUrgent(renderToStaticMarkup(<HelpCards cards={cards} />))).toEqual([NUMBER, LAST])
  })

  it("in the browser's scripts, which show it among results and under a form", () => {
    const found = helpCards([{ tier: 'urgent' as const, words: 'you are hot', group: null }])
    const html = inBrowser(() => helpMarkup<HTMLElement>(found, h, { level: 3, isOwn: false }).outerHTML)
    expect(endOfUrgent(html)).toEqual([NUMBER, LAST])
    const { document } = parseHTML(html)
    expect(document.querySelectorAll('[id], [aria-labelledby]').length, 'the page may have cards of its own').toBe(0)
    expect(document.querySelector('.urgent h3')!.textContent).toContain('24-hour advice line now if:')
  })

  it('in the answer to a form that was sent without JavaScript', () => {
    const html = formatAnswerPage(SHELL, outcomeWords({ kind: 'kept', struck: [], help: notice }))
    expect(endOfUrgent(html)).toEqual([NUMBER, LAST])
  })

  it('in plain text, in Markdown, in JSON and in FHIR', () => {
    const outline = outlineOf(json)
    expect(afterUrgent(formatText(outline)).trim()).toBe(LAST)
    expect(afterUrgent(formatMarkdown(outline)).replaceAll('\\', '').replace(/#+ *$/, '').trim()).toBe(LAST)
    expect(json.help.map(({ tier, last }) => [tier, last])).toEqual([
      ['emergency', []],
      ['urgent', [LAST]],
      ['team', []],
    ])
    const fhir = JSON.stringify(fhirBundle(json))
    expect(afterUrgent(fhir).replace(/<[^>]*>/g, '')).toBe(LAST.replace('&', '&amp;'))
  })

  it('in what a nurse listens for', () => {
    const prompt = deriveTeachBack(medicine, index).find(({ ask }) => ask.includes('24-hour advice line'))!
    expect(prompt.listen.at(-1)).toBe(LAST)
  })
})

describe('the cards as HTML', () => {
  it('are the same elements from React, from the browser and as text', () => {
    const react = renderToStaticMarkup(<HelpCards cards={notice.cards} />)
    const browser = inBrowser(() => helpMarkup<HTMLElement>(notice.cards, h).outerHTML)
    const text = formatAnswerPage(SHELL, outcomeWords({ kind: 'kept', struck: [], help: notice }))
    // The order of attributes says nothing, and the answer to a form has its headings a level higher.
    const bare = (html: string) =>
      html
        .replace(
          /<([a-z-]+)((?: [a-z-]+="[^"]*")+)>/g,
          (_, tag: string, attributes: string) =>
            `<${tag} ${attributes
              .match(/[a-z-]+="[^"]*"/g)!
              .sort()
              .join(' ')}>`,
        )
        .replaceAll('&#x27;', "'")
        .replace(/(<\/?)h2/g, '$1h3')
    expect(bare(browser)).toBe(bare(react))
    expect(bare(text)).toContain(bare(react))
  })

  it('lead each bullet of a long card with the name of its group, and stay single in the 999 card', () => {
    const lines = Array.from({ length: 9 }, (_, at) => ({ words: `sign ${at}`, group: at < 5 ? 'Skin' : 'Heart' }))
    const both = helpCards([
      ...lines.map((line) => ({ ...line, tier: 'emergency' as const })),
      ...lines.map((line) => ({ ...line, tier: 'urgent' as const })),
    ])
    const { document } = parseHTML(`<html><body>${renderToStaticMarkup(<HelpCards cards={both} />)}</body></html>`)
    expect(document.querySelectorAll('.emergency li').length).toBe(9)
    expect([...document.querySelectorAll('.urgent li')].map((one) => one.textContent)).toEqual([
      'Skin: sign 0; sign 1; sign 2; sign 3; sign 4',
      'Heart: sign 5; sign 6; sign 7; sign 8',
    ])
  })

  it('are printed by groups from eight lines on', () => {
    const bullets = (count: number) =>
      bulletsOf({ tier: 'urgent', lines: Array.from({ length: count }, () => ({ words: 'x', group: 'Skin' })) }).length
    expect([7, 8].map(bullets)).toEqual([7, 1])
  })

  it('print the number before the last words, and never take words for markup', () => {
    const [card] = helpCards([{ tier: 'urgent' as const, words: 'a <b> & "c"', group: null }])
    const html = renderToStaticMarkup(<HelpCards cards={[card!]} />)
    expect(endOfUrgent(html)).toEqual([NUMBER, LAST])
    expect(parseHTML(html).document.querySelector('li')!.textContent).toBe('a <b> & "c"')
    const text = formatAnswerPage(
      SHELL,
      outcomeWords({ kind: 'kept', struck: [], help: { cards: [card!], helplines: [] } }),
    )
    expect(text).toContain('<li>a &lt;b&gt; &amp; &quot;c&quot;</li>')
  })
})
