import type { ListItem, Nodes, PhrasingContent } from 'mdast'
import type { Position } from './markup-fault.ts'

/** What reads like a line of its own, and that Markdown took for a part of the item above it. */
export interface SwallowedLine {
  /** Words of the link that it begins with; the key, in small letters, of "key: value". */
  words: string
  /** Address of the link; null for a key. */
  href: string | null
  at: Position
}

/** A sign that other programs make of a bullet, or a hyphen without the space after it. */
const SIGN = String.raw`[-–—•·∙●▪■◦‣*+>]`
/** The end of what stands before a link that opens a line or follows a sign. */
const OPENS = new RegExp(String.raw`\n\s*$|(?:^|\s)${SIGN}\s*$`)
/** A word with a colon: anywhere in small letters, with a capital only where it opens a line (elsewhere it may open a sentence). */
const KEY = new RegExp(
  String.raw`(?<![\p{L}\p{N}]|[\p{L}\p{N}]-)[a-z]+(?= ?:)|(?<=\n\s*${SIGN}?\s*)[A-Z][a-z]+(?= ?:)`,
  'gu',
)

/**
 * Finds what may be a swallowed line in one item of a list: a further link that opens a line, follows a bullet's sign, has a colon
 * of its own or stands before the first colon; and each word with a colon, other than the one that a nested item begins with.
 */
export function swallowedLines(item: ListItem, at: (node: Nodes) => Position): SwallowedLine[] {
  const found: SwallowedLine[] = []
  const read = (nodes: readonly PhrasingContent[], isNested: boolean) => {
    let before = ''
    for (const [index, node] of nodes.entries()) {
      const place = at(node)
      if (node.type === 'link' && index > 0) {
        const next = nodes[index + 1]
        const isNamed = next?.type === 'text' && /^\s*:/.test(next.value)
        if (isNamed || OPENS.test(before) || !before.includes(':'))
          found.push({ words: wordsOf(node), href: node.url, at: place })
      }
      if (node.type === 'text')
        for (const { 0: key, index: start } of node.value.matchAll(KEY)) {
          const above = node.value.slice(0, start).split('\n')
          if (isNested && (before + above.join('')).trim() === '') continue
          found.push({
            words: key.toLowerCase(),
            href: null,
            at: { line: place.line + above.length - 1, column: above.length > 1 ? 1 : place.column + start },
          })
        }
      before += wordsOf(node)
    }
  }
  const walk = (node: Nodes, isNested: boolean): void => {
    if (node.type === 'paragraph') read(node.children, isNested)
    else if ('children' in node) for (const child of node.children) walk(child, isNested || node.type === 'list')
  }
  walk(item, false)
  return found
}

/** The words of a node with their line breaks, which say where a line begins. */
function wordsOf(node: Nodes): string {
  return 'value' in node ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : ''
}
