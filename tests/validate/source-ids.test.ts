import { describe, expect, it } from 'vitest'
import { checkContent } from '../../lib/check-content.ts'
import { issueLines, replaceOnce, validFiles, validText } from '../content-tree.ts'

type Words = readonly [find: string, replace: string]
interface Place {
  of: string
  file: string
  /** What names general knowledge there. */
  change: Words
}

/** Each place of a page that may name sources. */
const PLACES: readonly Place[] = [
  { of: 'tests', file: 'medicines/examplumab.md', change: ['  tests: [smpc]', '  tests: [general-knowledge]'] },
  {
    of: 'blue-thumbs',
    file: 'medicines/examplumab.md',
    change: ['  - source: leaflet\n', '  - source: leaflet, general-knowledge\n'],
  },
  {
    of: 'breastfeeding',
    file: 'medicines/examplumab.md',
    change: ['related: [', 'breastfeeding: {until: ask, sources: [general-knowledge]}\nrelated: ['],
  },
  {
    of: 'sun',
    file: 'medicines/samplinib.md',
    change: ['[Keep a diary](../shared/keep-a-diary.md)', '- Sun: Cover up.\n  - source: general-knowledge'],
  },
  {
    of: 'use',
    file: 'treatments/examplin.md',
    change: ['status: draft', 'status: draft\nuse: {now: less-used, what: Rarer., sources: [general-knowledge]}'],
  },
]

/** The faults of a file with words replaced, and with a note where there is one: the rule, and what was found. */
function found(file: string, [find, replace]: Words, note?: string): string[] {
  const changed = replaceOnce(validText(file), find, replace, file)
  const noted = note === undefined ? changed : changed.replace(/^notes: .*\n|^(?=changes:)/m, `notes: ["${note}"]\n`)
  return issueLines(checkContent(validFiles().set(file, { text: noted }))).map((line) => {
    const [, rule, what] = /\(([a-z-]+)\) {2}found (.*?)[;,]/.exec(line)!
    return `${rule} ${what}`
  })
}

describe('what a statement rests on', () => {
  it.each(PLACES)('may be general knowledge under $of, with a note that says so', ({ of, file, change }) => {
    expect(found(file, change)).toEqual([`general-knowledge-note "general-knowledge" under "${of}"`])
    expect(found(file, change, 'General knowledge: it is so. Options: agree, or leave it out.')).toEqual([])
  })

  it.each(PLACES)('is a source of the page under $of, or general knowledge', ({ file, change: [find, replace] }) =>
    expect(found(file, [find, replace.replace('general-knowledge', 'hearsay')])).toEqual([
      'evidence-source the source id "hearsay"',
    ]),
  )

  it('is told of in a note that begins with it: words in passing are not enough', () => {
    const { file, change } = PLACES[0]!
    expect(found(file, change, 'That thumbs are blue is general knowledge.')).toHaveLength(1)
  })
})
