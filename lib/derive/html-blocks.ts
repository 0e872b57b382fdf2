import type { Html } from '../model/html.ts'

const TAG = /<(\/?)([a-z][a-z0-9]*)(?:"[^"]*"|[^">])*>/g
const VOID = new Set(['br', 'hr', 'img', 'input'])

/** Checked HTML cut into its outermost elements: paragraphs, lists, tables. Joined again they are the same text; nothing is added. */
export function blocksOf(html: Html): Html[] {
  const blocks: string[] = []
  let depth = 0
  let from = 0
  for (const tag of html.matchAll(TAG)) {
    if (VOID.has(tag[2]!)) continue
    depth += tag[1] === '/' ? -1 : 1
    if (depth > 0) continue
    const end = tag.index + tag[0].length
    blocks.push(html.slice(from, end).trim())
    from = end
  }
  const rest = html.slice(from).trim()
  // Whole elements of checked HTML are checked HTML.
  return (rest === '' ? blocks : [...blocks, rest]) as Html[]
}

const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" }

/** The words of inline HTML. */
export function wordsOfHtml(html: Html): string {
  return html.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot|#39|#x27);/g, (_, name: string) => CHARACTERS[name]!)
}
