import type { Nodes, Root, RootContent } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import remarkHtml from 'remark-html'
import type { Html, Prose } from '../model/html.ts'

type Resolve = (href: string) => string

const processor = remark().use(remarkGfm).use(remarkHtml)

/** Drawings are 240 by 160 and wait until they are near the screen, so that nothing moves and a page is one request to read. */
const DRAWING = '<img loading="lazy" width="240" height="160" '

/** Without GitHub's additions (tables, bare addresses, strikethrough, footnotes, tick boxes): a third of the time. */
const plainProcessor = remark().freeze()
/** Signs that one of the additions may stand in a text. Without any of them both give the same tree. */
const ADDITIONS = /[|~@]|\[\^|\[[ \txX\n]\]|https?:|www\./i
/** A plain link, whose address is not a bare one. */
const LINK = /(?<!\\)\[[^[\]\\`:.]*\]\(https?:[^\s()<>\\`]*\)/gi

/** Reads Markdown into its tree. Never throws: every text is Markdown. */
export function parseMarkdown(text: string): Root {
  return (ADDITIONS.test(text.replace(LINK, '')) ? processor : plainProcessor).parse(text) as Root
}

/**
 * Renders nodes to sanitised HTML and to plain text.
 * Line breaks inside a paragraph become spaces. `resolve` turns an address in the file into an address on the site; without it
 * only the words are made, which a program needs that only looks for faults.
 */
export function renderProse(nodes: readonly RootContent[], resolve: Resolve | undefined): Prose {
  if (!resolve) return { html: '' as Html, text: plainText({ type: 'root', children: [...nodes] }).trim() }
  const children = nodes.map((node) => withAddresses(node, resolve))
  const html = processor
    .stringify({ type: 'root', children })
    .trim()
    .replaceAll('<li>\n<p>', '<li><p>')
    .replaceAll('<img ', DRAWING)
  return { html: html as Html, text: plainText({ type: 'root', children }).trim() }
}

/** The same for content that stands inside another element: no paragraph around it. */
export function renderInline(nodes: readonly RootContent[], resolve: Resolve | undefined): Prose {
  const { html, text } = renderProse([{ type: 'paragraph', children: nodes as never }], resolve)
  return {
    html: html
      .replace(/^<p>/, '')
      .replace(/<\/p>$/, '')
      .trim() as Html,
    text,
  }
}

/** A copy of a node with addresses on the site, and without line breaks in its words. */
function withAddresses<T extends Nodes>(node: T, resolve: (href: string) => string): T {
  const copy = { ...node }
  if (copy.type === 'link' || copy.type === 'image' || copy.type === 'definition') copy.url = resolve(copy.url)
  if (copy.type === 'text') copy.value = copy.value.replace(/\s*\n\s*/g, ' ')
  if ('children' in node) Object.assign(copy, { children: node.children.map((child) => withAddresses(child, resolve)) })
  return copy
}

/** The words of a node, one block a line. Images count as nothing: their words stand beside them. */
export function plainText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
    return node.value.replace(/\s*\n\s*/g, ' ')
  if (node.type === 'break') return ' '
  if (!('children' in node)) return ''
  const separator =
    node.type === 'root' ||
    node.type === 'list' ||
    node.type === 'listItem' ||
    node.type === 'blockquote' ||
    node.type === 'table'
      ? '\n'
      : node.type === 'tableRow'
        ? ' '
        : ''
  return node.children
    .map((child) => plainText(child))
    .filter((part) => separator === '' || part !== '')
    .join(separator)
}
