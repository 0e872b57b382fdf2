import { expect, it } from 'vitest'
import { parseDocument } from '../../lib/parse/document.ts'

const HEAD = '---\nname: a\n---\n\n'
const read = (body: string, file = 'medicines/a.md') => {
  const { faults, sections, opening } = parseDocument(HEAD + body, { file, include: () => undefined })
  return {
    faults: faults.map(({ rule, at }) => `${at.line}:${at.column} ${rule}`),
    headings: sections.map(({ heading }) => heading),
    text: opening.content.text,
  }
}

it('reads text that was moved in as text, and a heading as a heading', () => {
  expect(read('    Words.\n\n    ## Tests\n\nMore.\n')).toEqual({
    faults: ['5:1 indented-text'],
    headings: ['Tests'],
    text: 'Words.',
  })
})

it('keeps text that was moved in below an item inside its item', () => {
  expect(read('- one\n\n      two\n').faults).toEqual(['7:1 indented-text'])
})

it('reads words over a line of signs as words', () => {
  expect(read('Words.\n---\n\n## Tests\n\nMore.\n===\n')).toEqual({
    faults: ['6:1 underlined-text', '11:1 underlined-text'],
    headings: ['Tests'],
    text: 'Words.',
  })
})

it('leaves code between fences to the pages that may have it', () => {
  const fence = '```\n{"a": 1}\n```\n'
  expect(read(fence).faults).toEqual(['5:1 code-fence'])
  expect(read(fence, 'pages/data.md').faults).toEqual([])
})

it('counts the cells of a table, whole tables and lines that make none', () => {
  expect(read('| a | b |\n| --- | --- |\n| 1 | 2 |\n').faults).toEqual([])
  expect(read('| a | b |\n| --- | --- |\n| 1 |\n| 1 | 2 | 3 |\n').faults).toEqual([
    '7:1 table-cells',
    '8:1 table-cells',
  ])
  expect(read('| a | b |\n| --- |\n').faults).toEqual(['5:1 table-broken'])
})

it.each([
  ['A note[^1].\n\n[^1]: Words.\n', ['5:7 footnote']],
  ['A note.\n\n[^1]: Words.\n', ['7:1 footnote']],
  ['A note[^1].\n', ['5:1 footnote']],
  ['- [x] done\n', ['5:1 tick-box']],
  ['> more\n', ['5:1 quote-sign']],
  ['[Note]: words\n', ['5:1 lost-words']],
  ['[nhs]: https://www.nhs.uk\n\nThe [NHS][nhs].\n', []],
  ['A [](b.md) link.\n', ['5:3 link-without-words']],
  ['A 5 < 6 and 6 > 5.\n', []],
])('%j', (body, faults) => expect(read(body).faults).toEqual(faults))
