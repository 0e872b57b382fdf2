import type { MarkupFault } from './markup-fault.ts'
import { withoutOddSigns } from './odd-signs.ts'

const HEADING_WITHOUT_SPACE = /^( {0,3})(#{1,6})(?=[^#\s])/
const FENCE = /^ {0,3}(?:```|~~~)/
/** A sign written as HTML writes it; not in an address, which ends such a name with "=". */
const ENTITY = /(?<!:\/\/\S*)&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi
const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&#160;': ' ',
  '&#xa0;': ' ',
  '&shy;': '',
  '&zwnj;': '',
  '&zwj;': '',
  '&amp;': '&',
  '&quot;': '"',
  '&apos;': "'",
  '&deg;': '°',
  '&ndash;': '–',
  '&mdash;': '—',
  '&hellip;': '…',
}

/**
 * The text of a file as its editor meant it, with the slips that were mended: signs that nobody sees, signs that look like another, signs in
 * the way of HTML, headings without a space. Each slip is a fault in its place, and no other rule stumbles over what follows from it. Line
 * numbers stay.
 */
export function mendSource(source: string): { text: string; faults: MarkupFault[] } {
  const { text, faults } = withoutOddSigns(source)
  if (!/^ {0,3}#+[^#\s]|&[#a-z\d]+;/im.test(text)) return { text, faults }
  const end = /\n---[ \t]*\r?\n/.exec(text)
  const body = end ? text.slice(0, end.index + end[0].length).split('\n').length - 1 : 0
  let isFenced = false
  const lines = text.split('\n').map((line, index) => {
    if (index < body) return line
    if (FENCE.test(line)) isFenced = !isFenced
    return isFenced ? line : withSpacedHeading(withoutEntities(line, index + 1, faults), index + 1, faults)
  })
  return { text: lines.join('\n'), faults }
}

function withSpacedHeading(line: string, number: number, faults: MarkupFault[]): string {
  const slip = HEADING_WITHOUT_SPACE.exec(line)
  if (!slip) return line
  const [start, indent, signs] = slip
  const words = line.slice(start.length).trim()
  faults.push({
    rule: 'heading-space',
    at: { line: number, column: indent!.length + 1 },
    found: `"${line.trim().slice(0, 40)}"`,
    expected: 'a space between the # signs and the words',
    remedy: `Write "${signs} ${words.slice(0, 40)}". If it is no heading, begin the line with a word.`,
  })
  return `${start} ${line.slice(start.length)}`
}

function withoutEntities(line: string, number: number, faults: MarkupFault[]): string {
  return line.replace(ENTITY, (entity, column: number) => {
    const meant = ENTITIES[entity.toLowerCase()]
    faults.push({
      rule: 'entity',
      at: { line: number, column: column + 1 },
      found: `"${entity}", a sign as HTML writes it`,
      expected: 'the sign itself',
      remedy:
        meant === undefined
          ? 'Type the sign itself, or say it in words.'
          : meant.trim() === ''
            ? `Delete it${meant === ' ' ? ', and type a plain space' : ''}.`
            : `Type ${meant} in its place.`,
    })
    return meant ?? entity
  })
}
