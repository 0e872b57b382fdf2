import type { Nodes, Root } from 'mdast'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import type { Outline } from './outline.ts'

/** An outline as Markdown and as plain text. Both come from one tree, so that neither can say more than the other. */

const fromHtml = unified().use(rehypeParse, { fragment: true }).use(rehypeRemark)
const toMarkdown = unified().use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-' }).use(remarkGfm)

/** CommonMark with a title of level 1. The notice of a draft is a quotation right under it. */
export function formatMarkdown(outline: Outline): string {
  return toMarkdown.stringify(outlineTree(outline))
}

/** Words only, for screen readers, translation and small devices: lines are not broken, list items begin with a hyphen, outside links name their address. */
export function formatText(outline: Outline): string {
  return `${blocksOf(outlineTree(outline)).join('\n\n')}\n`
}

function outlineTree({ title, summary, notice, blocks, about }: Outline): Root {
  const text = (value: string) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] })
  return {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [{ type: 'text', value: title }] },
      ...(notice ? [{ type: 'blockquote' as const, children: [text(notice)] }] : []),
      text(summary),
      ...blocks.flatMap((block): Root['children'] => {
        switch (block.kind) {
          case 'heading':
            return [{ type: 'heading', depth: block.level, children: [{ type: 'text', value: block.text }] }]
          case 'prose':
            return proseTree(block.html)
          default: {
            const never: never = block
            return never
          }
        }
      }),
      { type: 'heading', depth: 2, children: [{ type: 'text', value: 'About this text' }] },
      ...about.map(text),
    ],
  }
}

/** More texts than this are not kept: memory does not grow with the library. */
const MOST_KEPT = 5000
const kept = new Map<string, Root['children']>()

/** Prose as a tree, without pictures. What an effect or a precaution says stands on many pages, and is read once for all of them. */
function proseTree(html: string): Root['children'] {
  const known = kept.get(html)
  if (known) return known
  if (kept.size >= MOST_KEPT) kept.clear()
  const tree = fromHtml.runSync(fromHtml.parse(html.replace(/<img\b[^>]*>/g, ''))).children
  kept.set(html, tree)
  return tree
}

/** The blocks of a tree as lines of words. */
function blocksOf(tree: Nodes): string[] {
  switch (tree.type) {
    case 'root':
    case 'blockquote':
      return tree.children.flatMap((child) => blocksOf(child))
    case 'list':
      return [tree.children.map((item, index) => `${tree.ordered ? `${(tree.start ?? 1) + index}.` : '-'} ${blocksOf(item).join('\n  ')}`).join('\n')]
    case 'listItem':
      return tree.children.flatMap((child) => blocksOf(child).map((block) => (child.type === 'list' ? block.replaceAll('\n', '\n  ') : block)))
    case 'table':
      return [tree.children.map((row) => row.children.map((cell) => wordsOf(cell)).join('; ')).join('\n')]
    default: {
      const words = wordsOf(tree).trim()
      return words === '' ? [] : [words]
    }
  }
}

function wordsOf(node: Nodes): string {
  if (node.type === 'break') return ' '
  if ('value' in node) return node.value.replace(/\s+/g, ' ')
  if (!('children' in node)) return ''
  const words = node.children.map((child) => wordsOf(child)).join('')
  return node.type === 'link' && !words.includes(node.url) ? `${words} (${node.url})` : words
}
