import type { Nodes, Root } from 'mdast'
import type { Position } from './markup-fault.ts'

/** A run of words that a reader sees as one: a paragraph, a list item, a heading, a cell, a picture's words. */
export interface Passage {
  kind: 'paragraph' | 'item' | 'detail' | 'heading' | 'cell' | 'picture' | 'value'
  /** The words without markup, on one line. */
  text: string
  /** The `##` heading that it stands under, '' above the first. */
  section: string
  /** The `###` heading that it stands under, '' where there is none. */
  part: string
  /** Where a character of the text stands in the file. */
  at(offset: number): Position
}

/** Takes the words of a body apart into passages, each with its place. `bodyOffset` is the number of lines before the body. */
export function passagesOf(tree: Root, body: string, bodyOffset: number): Passage[] {
  const passages: Passage[] = []
  let lines: string[] | undefined
  let section = ''
  let part = ''

  const add = (kind: Passage['kind'], node: Nodes) => {
    let text = ''
    const marks: { offset: number; line: number; column: number }[] = []
    const collect = (inner: Nodes): void => {
      if ('value' in inner && inner.type !== 'html') {
        marks.push({
          offset: text.length,
          line: inner.position?.start.line ?? 1,
          column: inner.position?.start.column ?? 1,
        })
        text += inner.value.replaceAll('\n', ' ')
        // Later lines of one run of words: each begins where its line begins in the file.
        for (let at = inner.value.indexOf('\n'), line = 1; at !== -1; at = inner.value.indexOf('\n', at + 1), line++)
          marks.push({
            offset: text.length - inner.value.length + at + 1,
            line: (inner.position?.start.line ?? 1) + line,
            column: 0,
          })
      } else if (inner.type === 'break') text += ' '
      else if (inner.type === 'image')
        add('picture', { type: 'text', value: inner.alt ?? '', position: inner.position })
      else if ('children' in inner) for (const child of inner.children) collect(child)
    }
    collect(node)
    if (!/\S/.test(text)) return
    const at = (offset: number): Position => {
      const mark = marks.findLast((one) => one.offset <= offset) ?? marks[0]!
      const start = mark.column || (lines ??= body.split('\n'))[mark.line - 1]!.search(/[^\s>]/) + 1
      return { line: mark.line + bodyOffset, column: start + offset - mark.offset }
    }
    passages.push({ kind, text, section, part, at })
  }

  const walk = (node: Nodes, lists: number): void => {
    switch (node.type) {
      case 'heading': {
        const before = passages.length
        add('heading', node)
        const heading = passages[before]?.text.trim() ?? ''
        if (node.depth <= 2) [section, part] = [heading, '']
        else part = heading
        return
      }
      case 'paragraph':
        return add(lists === 0 ? 'paragraph' : lists === 1 ? 'item' : 'detail', node)
      case 'tableCell':
        return add('cell', node)
      case 'code':
        return add('paragraph', node)
      default:
        if ('children' in node) for (const child of node.children) walk(child, lists + (node.type === 'list' ? 1 : 0))
    }
  }
  walk(tree, 0)
  return passages
}

/** The words at some places of front matter, as passages. A `*` in a path stands for each item of a list or each value of a map. */
export function valuePassages(
  value: unknown,
  at: (path: readonly PropertyKey[]) => Position,
  paths: readonly (readonly string[])[],
): Passage[] {
  const found: Passage[] = []
  const walk = (inner: unknown, rest: readonly string[], path: readonly PropertyKey[]): void => {
    const [step, ...after] = rest
    if (step === undefined) {
      if (typeof inner === 'string' && inner !== '')
        found.push({
          kind: 'value',
          text: inner.replace(/\s+/g, ' '),
          section: '',
          part: String(path[0]),
          at: () => at(path),
        })
    } else if (typeof inner === 'object' && inner !== null) {
      if (Array.isArray(inner)) inner.forEach((item, index) => step === '*' && walk(item, after, [...path, index]))
      else
        for (const [key, item] of Object.entries(inner))
          if (step === '*' || step === key) walk(item, after, [...path, key])
    }
  }
  for (const path of paths) walk(value, path, [])
  return found
}
