import type { Code, Heading, Root, RootContent } from 'mdast'
import type { MarkupFault } from './markup-fault.ts'
import { parseMarkdown } from './markdown.ts'

/**
 * Reads a body into its tree, and takes as text what Markdown would print as something else: text moved in by 4 spaces (code) and words over
 * a line of hyphens (a heading). Each is a fault in its place, and no other rule stumbles over what follows from it.
 */
export function readAsMeant(body: string): { tree: Root; faults: MarkupFault[] } {
  const first = parseMarkdown(body)
  const lines = body.split('\n')
  const indented = codeIn(first).filter(({ position }) => !/^\s*(?:```|~~~)/.test(lines[position!.start.line - 1]!))
  for (const { position } of indented)
    for (let line = position!.start.line; line <= position!.end.line; line++)
      lines[line - 1] = ' '.repeat(position!.start.column - 1) + lines[line - 1]!.trimStart()
  const tree = indented.length === 0 ? first : parseMarkdown(lines.join('\n'))
  const underlined = tree.children.filter(
    (node): node is Heading => node.type === 'heading' && !/^\s*#/.test(lines[node.position!.start.line - 1]!),
  )
  tree.children = tree.children.map((node): RootContent =>
    node.type === 'heading' && underlined.includes(node)
      ? { type: 'paragraph', children: node.children, position: node.position }
      : node,
  )
  return {
    tree,
    faults: [...indented.map((node) => indentFault(node)), ...underlined.map((node) => underlineFault(node, lines))],
  }
}

function codeIn(node: Root | RootContent): Code[] {
  if (node.type === 'code') return [node]
  return 'children' in node ? node.children.flatMap((child) => codeIn(child as RootContent)) : []
}

function indentFault({ position, value }: Code): MarkupFault {
  return {
    rule: 'indented-text',
    at: { line: position!.start.line, column: 1 },
    found: `text moved in by 4 spaces ("${value.trim().split('\n')[0]!.slice(0, 40)}"), which prints as code`,
    expected: 'text that begins at the left',
    remedy: 'Delete the spaces at the start of the line, and of the lines like it below.',
  }
}

function underlineFault({ position }: Heading, lines: readonly string[]): MarkupFault {
  const words = lines[position!.start.line - 1]!.trim()
  return {
    rule: 'underlined-text',
    at: { line: position!.end.line, column: 1 },
    found: `a line of "${lines[position!.end.line - 1]!.trim().slice(0, 10)}" under "${words.slice(0, 40)}", which makes a heading of it`,
    expected: 'text, or a heading with # signs',
    remedy: 'Delete the line of signs.',
  }
}
