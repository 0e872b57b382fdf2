import {
  LineCounter,
  type Pair,
  type Document as YamlDocument,
  isCollection,
  isNode,
  isPair,
  parseDocument,
} from 'yaml'
import { splitAtHyphens } from './hyphen-lines.ts'
import type { MarkupFault, Position } from './markup-fault.ts'
import { findLostYaml } from './yaml-words.ts'
import { isIndentBelow, isLeftOpen, lineLeftOpen, yamlFault } from './yaml-faults.ts'

export interface FrontMatter {
  /** The data as YAML gave it: unchecked. */
  value: unknown
  /** Where the value at a path stands in the file; the nearest parent's place when there is no such value. */
  at(path: readonly PropertyKey[]): Position
}

export interface SplitFile {
  frontMatter: FrontMatter
  body: string
  /** How many lines of the file stand before the body's first line. */
  bodyOffset: number
  faults: MarkupFault[]
}

const START: Position = { line: 1, column: 1 }

/**
 * Splits a file into YAML front matter and Markdown, with the place of each YAML value.
 * Only YAML is read: a first line that names another language (`---js`) is refused.
 */
export function splitFrontMatter(text: string): SplitFile {
  const nothing = { value: {}, at: () => START }
  const refuse = (found: string): SplitFile => ({
    frontMatter: nothing,
    body: '',
    bodyOffset: 0,
    faults: [
      {
        rule: 'front-matter',
        at: START,
        found,
        expected: 'a first line of three hyphens, YAML, and another line of three hyphens',
        remedy: 'Start the file with front matter as in the editor’s guide.',
      },
    ],
  })
  const opening = text.slice(0, text.indexOf('\n') + 1 || text.length).trimEnd()
  if (!opening.startsWith('---')) return refuse('no front matter')
  if (opening !== '---') return refuse(`"${opening.slice(0, 40)}"`)
  const parts = splitAtHyphens(text)
  if (!parts) return refuse('front matter without an end')
  const { body } = parts
  const source = parts.yaml.replace(/\r?\n$/, '')
  const lines = new LineCounter()
  const document = parseDocument(source, {
    lineCounter: lines,
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'error',
    maxAliasCount: 0,
  } as never)
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(Math.min(offset, source.length))
    return { line: line + 1, column: col }
  }
  const fileLines = text.split('\n')
  const faults = [...document.errors, ...document.warnings]
    .map((error): MarkupFault => {
      const { code } = error
      const start = place(error.pos[0])
      if (code === 'DUPLICATE_KEY')
        return {
          rule: 'duplicate-key',
          at: start,
          found: `the key "${(fileLines[start.line - 1] ?? '').trim().replace(/^- /, '').split(':')[0]}" a second time`,
          expected: 'each key once',
          remedy: 'Delete one of the two lines, or join them.',
        }
      const below = isIndentBelow(error, fileLines[start.line - 1] ?? '')
      const line = below ? start.line + 1 : isLeftOpen(error) ? lineLeftOpen(fileLines, start.line) : start.line
      return {
        rule: 'front-matter',
        at: { line, column: line === start.line ? start.column : 1 },
        ...yamlFault(error, fileLines[line - 1] ?? '', below),
      }
    })
    .filter(
      ({ rule }, index, all) => rule !== 'front-matter' || all.findIndex((other) => other.rule === rule) === index,
    ) // one slip gives many faults further down: the first says it
  const data = faults.length ? undefined : safeValue(document)
  if (data !== undefined) faults.push(...findLostYaml(document, source, place))
  if (faults.length === 0 && data === undefined)
    faults.push({
      rule: 'front-matter',
      at: aliasAt(fileLines),
      found: 'words that begin with * or & (YAML reads them as a link to another place)',
      expected: 'each value written out',
      remedy: 'Put straight double quotes round the words.',
    })
  const bodyStart = text.length - body.length
  return {
    frontMatter: { value: data ?? {}, at: (path) => locate(document, path, place) },
    body,
    bodyOffset: text.slice(0, bodyStart).split('\n').length - 1,
    faults,
  }
}

/** Where the first word with a star stands. */
function aliasAt(fileLines: readonly string[]): Position {
  const index = fileLines.findIndex((line) => /(?:^|[:,[-]\s*)\*\S/.test(line))
  return index === -1 ? START : { line: index + 1, column: fileLines[index]!.search(/\*\S/) + 1 }
}

function safeValue(document: YamlDocument): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 }) ?? {}
  } catch {
    return undefined
  }
}

function locate(document: YamlDocument, path: readonly PropertyKey[], place: (offset: number) => Position): Position {
  for (let length = path.length; length > 0; length--) {
    const steps = path.slice(0, length)
    const key = steps.at(-1)
    const parent = length === 1 ? document.contents : document.getIn(steps.slice(0, -1), true)
    if (!isCollection(parent)) continue
    const pair = (parent.items as unknown[]).find(
      (item): item is Pair => isPair(item) && String(item.key) === String(key),
    )
    const node = isNode(pair?.key) ? pair.key : parent.get(key, true)
    if (isNode(node) && node.range) return place(node.range[0])
  }
  return START
}
