import { isScalar, type Scalar, visit, type Document as YamlDocument } from 'yaml'
import type { MarkupFault, Position } from './markup-fault.ts'

/** Escapes in double quotes that stand for a sign: "\u00a0", "\n". "\"" and "\\" are how these two signs are written. */
const ESCAPE = /\\(?:u[0-9a-f]{4}|U[0-9a-f]{8}|x[0-9a-f]{2}|[0abtnvfre_NLP])/i

/** Finds words of YAML that are not read as they stand: what comes after " #", and signs written as an escape. */
export function findLostYaml(
  document: YamlDocument,
  source: string,
  place: (offset: number) => Position,
): MarkupFault[] {
  const faults: MarkupFault[] = []
  visit(document, {
    Scalar(_key, node) {
      if (!isScalar(node) || !node.range) return
      faults.push(...cutOff(node, source, place), ...escaped(node, source, place))
    },
  })
  return faults
}

/** A comment of an editor stands apart, with two spaces or on a line of its own; after one space it is the end of a sentence. */
function cutOff({ range, type }: Scalar, source: string, place: (offset: number) => Position): MarkupFault[] {
  if (type !== 'PLAIN' || !range) return []
  const rest = /^ (#.*)/.exec(source.slice(range[1], source.indexOf('\n', range[1]) >>> 0))
  if (!rest) return []
  return [
    {
      rule: 'cut-off-words',
      at: place(range[1] + 1),
      found: `"${rest[1]!.slice(0, 40)}" after "${source.slice(range[0], range[1]).slice(-30)}", which is not read`,
      expected: 'the whole value in straight double quotes, or a comment on a line of its own',
      remedy: `Write ${quoted(source.slice(range[0], range[1]) + rest[0])} as the value.`,
    },
  ]
}

function escaped({ range, type }: Scalar, source: string, place: (offset: number) => Position): MarkupFault[] {
  if (type !== 'QUOTE_DOUBLE' || !range) return []
  const found = ESCAPE.exec(source.slice(range[0], range[1]).replaceAll('\\\\', '--'))
  return found
    ? [
        {
          rule: 'escaped-sign',
          at: place(range[0] + found.index),
          found: `"${found[0]}" in a value, which stands for another sign`,
          expected: 'the sign itself',
          remedy: `Type the sign in the place of "${found[0]}", or a space.`,
        },
      ]
    : []
}

function quoted(words: string): string {
  return `"${words.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}
