import type { Definition, Nodes, Table, Text } from 'mdast'
import type { MarkupFault, Position } from './markup-fault.ts'

/** A fault without its place; `node` is where it stands, when that is not the node itself. */
type Found = Omit<MarkupFault, 'at'> & { node?: Nodes }

/**
 * Finds text that a page would lose or print in another way than it stands in the file: notes at the foot, tick boxes, tables with a cell
 * too few, words that Markdown takes for an address. `fences` is true where a page may show code.
 */
export function findLostText(tree: Nodes, at: (node: Nodes) => Position, fences: boolean): MarkupFault[] {
  const faults: MarkupFault[] = []
  const referred = new Set<string>()
  const walk = (node: Nodes): void => {
    if (node.type === 'footnoteReference') referred.add(node.identifier)
    if (node.type === 'footnoteDefinition' && referred.has(node.identifier)) return // told of where it is referred to
    for (const { node: place, ...fault } of faultsOf(node, fences)) faults.push({ ...fault, at: at(place ?? node) })
    if ('children' in node && node.type !== 'footnoteDefinition') for (const child of node.children) walk(child)
  }
  walk(tree)
  return faults
}

function faultsOf(node: Nodes, fences: boolean): Found[] {
  switch (node.type) {
    case 'footnoteReference':
      return [footnote(`[^${node.identifier}]`)]
    case 'footnoteDefinition':
      return [footnote(`[^${node.identifier}]:`)]
    case 'listItem':
      return node.checked === null || node.checked === undefined ? [] : [tickBox(node.checked)]
    case 'table':
      return cellFaults(node)
    case 'text':
      return textFaults(node)
    case 'definition':
      return definitionFaults(node)
    case 'blockquote':
      return [
        {
          rule: 'quote-sign',
          found: 'a line that begins with ">", which prints as a quotation',
          expected: 'words',
          remedy: 'Delete the ">". If it means "more than", write that.',
        },
      ]
    case 'code':
      return fences
        ? []
        : [
            {
              rule: 'code-fence',
              found: 'lines between ``` signs, which print as code',
              expected: 'plain text',
              remedy: 'Delete the two lines of ``` signs.',
            },
          ]
    case 'link':
      return node.children.length > 0
        ? []
        : [
            {
              rule: 'link-without-words',
              found: `a link to "${node.url.slice(0, 40)}" without words, which nobody sees`,
              expected: 'a link: [words](address)',
              remedy: 'Write the words between the square brackets, or delete the link.',
            },
          ]
    default:
      return []
  }
}

function footnote(sign: string): Found {
  return {
    rule: 'footnote',
    found: `a note at the foot of the page ("${sign}")`,
    expected: 'the words where they belong: no page has notes at its foot',
    remedy: `Write what the note says into the sentence, and delete "${sign}" and the note.`,
  }
}

function tickBox(isTicked: boolean): Found {
  const sign = isTicked ? '[x]' : '[ ]'
  return {
    rule: 'tick-box',
    found: `a tick box ("${sign}"), which no page prints`,
    expected: 'a bullet with words',
    remedy: `Delete "${sign}".`,
  }
}

function cellFaults({ children: [head, ...rows] }: Table): Found[] {
  const wanted = head?.children.length ?? 0
  return rows
    .filter((row) => row.children.length !== wanted)
    .map((row) => ({
      node: row,
      rule: 'table-cells',
      found: `a row of ${row.children.length} ${row.children.length === 1 ? 'cell' : 'cells'} in a table of ${wanted} columns`,
      expected: `${wanted} cells`,
      remedy:
        row.children.length < wanted
          ? `Add the cells that are missing: ${wanted} between | signs.`
          : `Leave ${wanted} cells: what stands in the others would not be on the page.`,
    }))
}

function textFaults(node: Text): Found[] {
  const note = /\[\^[^\]\s]+\]/.exec(node.value)
  if (note) return [footnote(note[0])]
  return /^\s*\|.*\|\s*$/m.test(node.value)
    ? [
        {
          rule: 'table-broken',
          found: `a line of | signs that makes no table ("${node.value.trim().split('\n')[0]!.slice(0, 40)}")`,
          expected: 'a table: its first line, a line | --- | --- | with as many cells, then the rows',
          remedy: 'Write a line of --- below the first line, with as many cells, or say it in sentences.',
        },
      ]
    : []
}

/** "[Note]: words" is an address to Markdown, and vanishes. */
function definitionFaults({ label, url, title }: Definition): Found[] {
  if (/^(?:[a-z]+:|[./#]|www\.|\S+\.(?:md|svg|png|jpe?g|webp|org|uk|com|eu|net)\b)/i.test(url)) return []
  const words = [url, ...(title ? [title] : [])].join(' ')
  return [
    {
      rule: 'lost-words',
      found: `"[${label}]: ${words.slice(0, 40)}", which no page prints`,
      expected: 'words without square brackets before the colon',
      remedy: `Write "${label}: ${words.slice(0, 40)}".`,
    },
  ]
}
