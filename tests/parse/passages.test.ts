import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../lib/parse/document.ts'
import { valuePassages } from '../../lib/parse/passages.ts'
import { splitFrontMatter } from '../../lib/parse/front-matter.ts'

const text = `---
name: a
---

Opening words
  with a **second** line.

## First

- item one
  - starts: soon

### Part

| Cell | 2 |
|---|---|

![A picture](a.svg) See [a link](b.md) &amp; more.

> Quoted
> words
`
const document = parseDocument(text, { file: 'pages/a.md', resolve: (href) => href, include: () => undefined })

describe('the words that a reader sees', () => {
  it('come in runs, each with its headings', () => {
    expect(document.passages.map(({ kind, text, section, part }) => [kind, text, section, part])).toEqual([
      ['paragraph', 'Opening words with a second line.', '', ''],
      ['heading', 'First', '', ''],
      ['item', 'item one', 'First', ''],
      ['detail', 'starts: soon', 'First', ''],
      ['heading', 'Part', 'First', ''],
      ['cell', 'Cell', 'First', 'Part'],
      ['cell', '2', 'First', 'Part'],
      ['picture', 'A picture', 'First', 'Part'],
      ['paragraph', ' See a link & more.', 'First', 'Part'],
      ['paragraph', 'Quoted words', 'First', 'Part'],
    ])
  })

  it.each(['Opening', 'with', 'second', 'line.', 'item', 'soon', 'Cell', 'picture', 'link', 'Quoted', 'words\n'])(
    '%j is found where it stands in the file',
    (word) => {
      const lines = text.split('\n')
      const last = word === 'words\n'
      const line = last ? lines.findIndex((one) => one === '> words') : lines.findIndex((one) => one.includes(word))
      const passage = document.passages.findLast((one) => one.text.includes(word.trim()))!
      expect(passage.at(passage.text.lastIndexOf(word.trim()))).toMatchObject({
        line: line + 1,
        ...(word === 'picture' ? {} : { column: lines[line]!.indexOf(word.trim()) + 1 }),
      })
    },
  )
})

it('words of front matter are found by their path, for each item of a list', () => {
  const { frontMatter } = splitFrontMatter(
    '---\nsummary: One\nlist:\n  - {what: Two}\n  - {what: Three, other: no}\nhelp:\n  - first: Four\n---\n',
  )
  const found = valuePassages(frontMatter.value, (path) => frontMatter.at(path), [
    ['summary'],
    ['list', '*', 'what'],
    ['help', '*', '*'],
    ['nothing', '*'],
  ])
  expect(found.map(({ text, part, at }) => `${text} ${part} ${at(0).line}`)).toEqual([
    'One summary 2',
    'Two list 4',
    'Three list 5',
    'Four help 7',
  ])
})
