import { escapeText } from '../model/escape-text.ts'
import type { Html, Prose } from '../model/html.ts'

/** Paragraphs of plain sentences, as a page prints what it makes from a field. */
export function proseOfParagraphs(paragraphs: readonly string[]): Prose {
  return {
    html: paragraphs.map((text) => `<p>${escapeText(text)}</p>`).join('\n') as Html,
    text: paragraphs.join('\n'),
  }
}

/** A list of items that were rendered one by one. */
export function proseOfList(items: readonly Prose[]): Prose {
  if (items.length === 0) return { html: '' as Html, text: '' }
  return {
    html: `<ul>\n${items.map(({ html }) => `<li>${html}</li>`).join('\n')}\n</ul>` as Html,
    text: items.map(({ text }) => text).join('\n'),
  }
}

/** Pieces one after the other; empty ones leave nothing behind. */
export function joinProse(pieces: readonly Prose[]): Prose {
  const full = pieces.filter(({ html, text }) => html !== '' || text !== '')
  return { html: full.map(({ html }) => html).join('\n') as Html, text: full.map(({ text }) => text).join('\n') }
}

/** Inline content without the words that it begins with: "Alcohol: a little" without "Alcohol:". Undefined where it does not begin so. */
export function withoutLead(prose: Prose, lead: string): Prose | undefined {
  const cut = (text: string) =>
    text.toLowerCase().startsWith(lead.toLowerCase()) ? text.slice(lead.length).trimStart() : undefined
  const [html, text] = [cut(prose.html), cut(prose.text)]
  // Without HTML, for programs that want the faults only, the words decide.
  return text === undefined ? undefined : { html: (html ?? '') as Html, text }
}
