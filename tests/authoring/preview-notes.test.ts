import { describe, expect, it } from 'vitest'
import { previewNotes } from '../../lib/authoring/preview-notes.ts'
import { sentenceAt } from '../../lib/authoring/sentence-at.ts'

const TEXT = `---
name: cisplatin
summary: "A medicine. You have it as a drip."
---

## What it is

First one here. The second goes
over two lines with a [link](../x.md) in it! A third "ends" so.

- Drink a lot
- [Hair loss](../side-effects/hair-loss.md): Your hair may get **thinner**. It grows back.
  - lasts: about 3 weeks
- [Tiredness](../side-effects/tiredness.md)
`

describe('the sentence at a place of a file', () => {
  it.each([
    [3, 10, 'A medicine.'],
    [3, 25, 'You have it as a drip.'],
    [6, 4, 'What it is'],
    [8, 1, 'First one here.'],
    [8, 20, 'The second goes over two lines with a link in it!'],
    [9, 3, 'The second goes over two lines with a link in it!'],
    [9, 50, 'A third ends so.'],
    [11, 3, 'Drink a lot'],
    [12, 3, 'Your hair may get thinner.'],
    [12, 80, 'It grows back.'],
    [13, 5, 'about 3 weeks'],
    [14, 1, 'Tiredness'],
    [1, 1, ''],
    [7, 1, ''],
    [99, 1, ''],
  ])('line %i, column %i: %s', (line, column, sentence) => {
    expect(sentenceAt(TEXT, line, column)).toBe(sentence)
  })
})

it('notes are those of the file, each with the words to look for and the place to mend', () => {
  const issue = {
    severity: 'warning' as const,
    rule: 'plain-word',
    file: 'a.md',
    line: 11,
    column: 3,
    found: '"a lot of…" and “x”',
    expected: 'e',
    remedy: 'r',
  }
  expect(previewNotes('a.md', TEXT, [issue, { ...issue, file: 'b.md' }], ({ line }) => `#${line}`)).toEqual([
    {
      severity: 'warning',
      rule: 'plain-word',
      line: 11,
      found: issue.found,
      expected: 'e',
      remedy: 'r',
      sentences: ['Drink a lot', 'a lot of'],
      href: '#11',
    },
  ])
})
