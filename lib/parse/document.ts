import type { List, Nodes, Root, RootContent } from 'mdast'
import type { Piece, Prose } from '../model/html.ts'
import { isTooComplicated } from './complexity.ts'
import { type FrontMatter, type SplitFile, splitFrontMatter } from './front-matter.ts'
import type { MarkupFault, Position } from './markup-fault.ts'
import { type ListItem, listItem } from './list-item.ts'
import { findLostText } from './lost-text.ts'
import { mendSource } from './mended-source.ts'
import { findMarkupFaults } from './markup-faults.ts'
import { type Passage, passagesOf } from './passages.ts'
import { parseMarkdown, plainText, renderProse } from './markdown.ts'
import { readAsMeant } from './read-as-meant.ts'

export type { Position } from './markup-fault.ts'
export type { ListItem } from './list-item.ts'
export type { Passage } from './passages.ts'

/** A link or picture, and where it stands. */
export interface Reference {
  href: string
  at: Position
  /** True for a link that is a whole paragraph: the place where shared text comes in. */
  alone: boolean
}

/** Text between two headings. */
export interface Block {
  at: Position
  content: Prose
  /** The same in runs, so that a page can tell its own words from text that many pages share. */
  pieces: Piece[]
  /** Text before the first list. */
  lead: Prose | null
  /** Items of all lists in the block, in order. */
  items: ListItem[]
  /** Where other text stands in a block with a list: before the first list, and after it. */
  besideList: { before: Position | null; after: Position | null }
}

export interface DocumentPart extends Block {
  heading: string
}

export interface DocumentSection extends Block {
  heading: string
  parts: DocumentPart[]
}

/** A file of content taken apart. Knows Markdown, knows nothing of medicine. */
export interface Document {
  file: string
  frontMatter: FrontMatter
  opening: Block
  sections: DocumentSection[]
  references: Reference[]
  /** The words that a reader sees, with the place of each; shared text is in its own file. */
  passages: Passage[]
  faults: MarkupFault[]
  /** What the further look found, with places in the file. */
  looks: MarkupFault[]
  /** Body of the file, for output as Markdown. */
  body: string
}

export interface ParseOptions {
  /** Path below content/. */
  file: string
  /** Turns an address in the file into an address on the site. Without it no HTML is made. */
  resolve?: ((href: string) => string) | undefined
  /** A further look at the body's tree, for whoever has rules about the shape of Markdown. Places are places in the body. */
  look?: (tree: Root, body: string) => MarkupFault[]
  /** Markdown of the shared file that a link points to; undefined where it is not one. */
  include: (href: string) => string | undefined
}

/** Takes a file apart: front matter, sections, parts, lists, links, and what no page may hold. Never throws. */
export function parseDocument(source: string, options: ParseOptions): Document {
  const { text, faults } = mendSource(source)
  const own = splitFrontMatter(text)
  const split = { ...own, faults: [...faults, ...own.faults] }
  try {
    if (!isTooComplicated(split.body)) return readBody(split, options)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error // the call stack is full: nested more deeply than it can follow
  }
  const at = { line: split.bodyOffset + 1, column: 1 }
  const fault = {
    rule: 'too-complicated',
    at,
    found: 'text that is nested too deeply to be read',
    expected: 'paragraphs, and lists one or two deep',
    remedy: 'Take out the lists within lists, and signs such as * that repeat.',
  }
  return { ...readBody({ ...split, body: '' }, options), faults: [...split.faults, fault] }
}

function readBody(
  { frontMatter, body, bodyOffset, faults }: SplitFile,
  { file, resolve, include, look }: ParseOptions,
): Document {
  const { tree, faults: slips } = readAsMeant(body)
  const at = (node: Nodes): Position => ({
    line: (node.position?.start.line ?? 1) + bodyOffset,
    column: node.position?.start.column ?? 1,
  })
  const inFile = ({ line, column }: Position): Position => ({ line: line + bodyOffset, column })
  const references: Reference[] = []
  const alone = new Set<Nodes>(
    tree.children.flatMap((node) => (node.type === 'paragraph' && node.children.length === 1 ? node.children : [])),
  )
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'image')
      references.push({ href: node.url, at: at(node), alone: alone.has(node) })
  })

  const block = (nodes: RootContent[], start: Position): Block => {
    const shown = nodes.flatMap((node) => includedNodes(node, include) ?? [node])
    const firstList = shown.findIndex((node) => node.type === 'list')
    const lead = firstList === -1 ? shown : shown.slice(0, firstList)
    const list = nodes.findIndex((node) => node.type === 'list')
    const placeOf = (found: RootContent | undefined) => (list !== -1 && found ? at(found) : null)
    const isText = (node: RootContent) => node.type !== 'list' && node.type !== 'definition'
    const content = renderProse(shown, resolve)
    return {
      at: start,
      content,
      pieces: piecesOf(nodes, include, resolve),
      lead: lead === shown && shown.length ? content : lead.length ? renderProse(lead, resolve) : null,
      items: nodes
        .filter((node): node is List => node.type === 'list')
        .flatMap((list) => list.children.map((item) => listItem(item, at, resolve))),
      besideList: {
        before: placeOf(nodes.slice(0, Math.max(list, 0)).find(isText)),
        after: placeOf(nodes.slice(Math.max(list, 0)).find(isText)),
      },
    }
  }

  const looks = (look?.(tree, body) ?? []).map((fault) => ({
    ...fault,
    at: inFile(fault.at),
  }))
  const sections: DocumentSection[] = []
  let opening: Block | undefined
  let pending: { heading: string; depth: number; at: Position; nodes: RootContent[] } = {
    heading: '',
    depth: 0,
    at: { line: bodyOffset + 1, column: 1 },
    nodes: [],
  }
  const close = () => {
    const made = block(pending.nodes, pending.at)
    if (pending.depth === 0) opening = made
    else if (pending.depth === 2 || sections.length === 0)
      sections.push({ ...made, heading: pending.heading, parts: [] })
    else sections.at(-1)!.parts.push({ ...made, heading: pending.heading })
  }
  for (const node of tree.children) {
    if (node.type === 'heading') {
      if (node.depth !== 2 && node.depth !== 3) faults.push(wrongHeading(plainText(node), node.depth, at(node)))
      close()
      pending = { heading: plainText(node).trim(), depth: node.depth === 2 ? 2 : 3, at: at(node), nodes: [] }
    } else pending.nodes.push(node)
  }
  close()
  return {
    file,
    frontMatter,
    opening: opening!,
    sections,
    references,
    passages: passagesOf(tree, body, bodyOffset),
    looks,
    faults: [
      ...faults,
      ...slips.map((slip) => ({ ...slip, at: inFile(slip.at) })),
      ...findLostText(tree, at, file.startsWith('pages/')),
      ...findMarkupFaults(tree, at),
    ],
    body,
  }
}

/** The runs of a block: each shared text on its own, and what stands between them. */
function piecesOf(
  nodes: readonly RootContent[],
  include: ParseOptions['include'],
  resolve: ParseOptions['resolve'],
): Piece[] {
  const pieces: Piece[] = []
  let own: RootContent[] = []
  const close = () => {
    if (own.length > 0) pieces.push({ kind: 'own', prose: renderProse(own, resolve) })
    own = []
  }
  for (const node of nodes) {
    const shared = includedNodes(node, include)
    if (shared && node.type === 'paragraph' && node.children[0]?.type === 'link') {
      close()
      const { url } = node.children[0]
      const id = /([^/]+)\.md$/.exec(url)?.[1] ?? 'shared'
      pieces.push({ kind: 'shared', id, title: plainText(node.children[0]), prose: renderProse(shared, resolve) })
    } else own.push(node)
  }
  close()
  return pieces
}

function includedNodes(node: RootContent, include: ParseOptions['include']): RootContent[] | undefined {
  if (node.type !== 'paragraph' || node.children.length !== 1 || node.children[0]!.type !== 'link') return undefined
  const text = include(node.children[0].url)
  return text === undefined ? undefined : parseIncluded(text)
}

const included = new Map<string, RootContent[]>()

/** Shared text stands on nearly every page: it is taken apart once. What is rendered is a copy of its nodes. */
function parseIncluded(text: string): RootContent[] {
  const nodes = included.get(text) ?? parseMarkdown(splitFrontMatter(text).body).children
  if (included.size > 100) included.clear() // in development a text is new with each letter that is typed
  included.set(text, nodes)
  return nodes
}

function wrongHeading(words: string, depth: number, at: Position): MarkupFault {
  return {
    rule: 'heading-level',
    at,
    found: `"${'#'.repeat(depth)} ${words}"`,
    expected: 'headings with ## or ###',
    remedy: 'Change the number of # signs. The title comes from the front matter.',
  }
}

function visit(node: Nodes, each: (node: Nodes) => void): void {
  each(node)
  if ('children' in node) for (const child of node.children) visit(child, each)
}
