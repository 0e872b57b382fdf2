import type { Link, List, ListItem as ListItemNode, Nodes, RootContent } from 'mdast'
import type { Prose } from '../model/html.ts'
import type { Position } from './markup-fault.ts'
import { plainText, renderInline } from './markdown.ts'
import { type SwallowedLine, swallowedLines } from './swallowed-lines.ts'

/** One item of a list, taken apart as the effect lines and link lists need it. */
export interface ListItem {
  at: Position
  /** The whole item without its detail lines, as inline HTML. */
  content: Prose
  /** The link that the item starts with. */
  link: { words: string; href: string } | null
  /** What follows that link and a colon; null where nothing does. */
  rest: Prose | null
  /** Nested lines of the form "key: value". */
  details: { key: string; value: string; at: Position }[]
  /** Nested items that are not of that form, and further paragraphs. */
  stray: Position[]
  /** What may have been meant as a line of its own. */
  swallowed: SwallowedLine[]
}

/** Takes one item of a list apart. */
export function listItem(
  item: ListItemNode,
  at: (node: Nodes) => Position,
  resolve: ((href: string) => string) | undefined,
): ListItem {
  const first = item.children[0]
  const inline = (first?.type === 'paragraph' ? first.children : []) as RootContent[]
  const link = inline[0]?.type === 'link' ? (inline[0] as Link) : null
  const rest = link ? withoutColon(inline.slice(1)) : []
  const nested = item.children.filter((node): node is List => node.type === 'list').flatMap((list) => list.children)
  const details: ListItem['details'] = []
  const stray = item.children
    .filter((node, index) => node.type !== 'list' && !(index === 0 && node.type === 'paragraph'))
    .map(at)
  for (const line of nested) {
    const match = /^([a-z]+): *([\s\S]*)$/.exec(plainText(line).trim())
    if (match) details.push({ key: match[1]!, value: match[2]!.trim(), at: at(line) })
    else stray.push(at(line))
  }
  return {
    at: at(item),
    content: renderInline(inline, resolve),
    link: link && { words: plainText(link), href: link.url },
    rest: rest.length ? renderInline(rest, resolve) : null,
    details,
    stray,
    swallowed: swallowedLines(item, at),
  }
}

function withoutColon(nodes: RootContent[]): RootContent[] {
  const [first, ...others] = structuredClone(nodes)
  if (!first) return []
  if (first.type === 'text') first.value = first.value.replace(/^\s*:?\s*/, '')
  return first.type === 'text' && first.value === '' ? others : [first, ...others]
}
