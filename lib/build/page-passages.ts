import { parseHTML } from 'linkedom'

/** One part of a finished page that has an address of its own. */
export interface PagePassage {
  /** Address with the fragment, such as "/medicines/cisplatin#hearing-loss". */
  href: string
  /** The page's main heading. */
  page: string
  heading: string
  /** The words of this part, without its heading and without parts that have an address of their own. */
  text: string
}

/** Parts that are about the page and not about the medicine, help cards, which say again what stands at each effect, lists of links, and questions to ask. */
const LEFT_OUT = new Set(['about', 'share', 'related', 'more-information', 'contents', 'feedback', 'get-help', 'help-999', 'help-line', 'help-team', 'medicines', 'questions'])
/** A treatment's page says again what the pages of its medicines say; only these parts are its own. */
const OF_TREATMENTS = new Set(['what-it-is', 'how-you-have-it', 'good-to-know'])

/**
 * The parts of a finished page that search looks through, in the order of the page. The page of a side effect is short and is one
 * part. The first lines of medicines and treatments are left out: their names lead there already.
 */
export function readPassages(html: string, path: string): PagePassage[] {
  const { document } = parseHTML(html)
  const main = document.querySelector('main')
  const page = wordsOf(main?.querySelector('h1'))
  if (!main || !page) return []
  const isOwn = path.startsWith('/treatments/') ? (id: string) => OF_TREATMENTS.has(id) : (id: string) => !LEFT_OUT.has(id)
  const parts = [...main.querySelectorAll('section[id], .effect[id]')].filter(({ id }) => isOwn(id)).reverse()
  const lead = wordsOf(main.querySelector('.lead'))
  // From the innermost out: each part takes its words with it, so that none is found twice.
  const passages = parts.map((part) => {
    const title = part.querySelector('h2, h3, h4')
    const heading = wordsOf(title)
    title?.remove()
    for (const silent of part.querySelectorAll('svg, button, .hash, .vh, noscript')) silent.remove()
    const text = wordsOf(part)
    part.remove()
    return { href: `${path}#${part.id}`, page, heading, text }
  }).reverse()
  const whole = { href: path, page, heading: page, text: [lead, ...passages.map(({ text }) => text)].join(' ').trim() }
  const found = path.startsWith('/side-effects/') ? [whole] : /^\/(?:medicines|treatments)\//.test(path) ? passages : [{ ...whole, text: lead }, ...passages]
  return found.filter(({ heading, text }) => heading && text)
}

/** The words of an element; a space between blocks that stand side by side in the markup. */
function wordsOf(element: Element | null | undefined): string {
  if (!element) return ''
  for (const block of element.querySelectorAll('p, li, dt, dd, div, h3, h4, figcaption')) block.append(' ')
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim()
}
