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
  const parts = outlineParts(outline)
  // Two lists that meet have to be kept apart, which takes both at once. Otherwise each part stands for itself.
  const meet = parts.some((part, index) => part[0]?.type === 'list' && parts[index - 1]?.at(-1)?.type === 'list')
  return meet
    ? toMarkdown.stringify({ type: 'root', children: parts.flat() })
    : parts.map(markdownOf).filter(Boolean).join('\n')
}

/** Words only, for screen readers, translation and small devices: lines are not broken, list items begin with a hyphen, outside links name their address. */
export function formatText(outline: Outline): string {
  return `${outlineParts(outline).flat().flatMap(blocksOf).join('\n\n')}\n`
}

type Part = Root['children']

/** The title, each block and what is said about the text, in their order. */
function outlineParts({ title, summary, notice, blocks, about }: Outline): Part[] {
  const text = (value: string) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] })
  return [
    [
      { type: 'heading', depth: 1, children: [{ type: 'text', value: title }] },
      ...(notice ? [{ type: 'blockquote' as const, children: [text(notice)] }] : []),
      text(summary),
    ],
    ...blocks.map((block): Part => {
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
    [{ type: 'heading', depth: 2, children: [{ type: 'text', value: 'About this text' }] }, ...about.map(text)],
  ]
}

/** The Markdown of one part, with a line end; that of prose, which is the same tree each time, is made once. */
function markdownOf(part: Part): string {
  const known = written.get(part) ?? toMarkdown.stringify({ type: 'root', children: part })
  written.set(part, known)
  return known
}

/** More texts than this are not kept: memory does not grow with the library. */
const MOST_KEPT = 5000
const kept = new Map<string, Part>()
const written = new WeakMap<Part, string>()

/** Prose as a tree, without pictures. What an effect or a precaution says stands on many pages, and is read once for all of them. */
function proseTree(html: string): Part {
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
      return [
        tree.children
          .map(
            (item, index) => `${tree.ordered ? `${(tree.start ?? 1) + index}.` : '-'} ${blocksOf(item).join('\n  ')}`,
          )
          .join('\n'),
      ]
    case 'listItem':
      return tree.children.flatMap((child) =>
        blocksOf(child).map((block) => (child.type === 'list' ? block.replaceAll('\n', '\n  ') : block)),
      )
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
