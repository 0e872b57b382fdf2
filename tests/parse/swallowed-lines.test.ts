import { expect, it } from 'vitest'
import { parseDocument } from '../../lib/parse/document.ts'

/** What the items of a list swallowed: place, words and address. */
const swallowed = (body: string) =>
  parseDocument(`---\na: 1\n---\n\n## A\n\n${body}`, {
    file: 'a.md',
    include: () => undefined,
  }).sections[0]!.items.flatMap((item) =>
    item.swallowed.map(({ words, href, at }) => `${at.line}:${at.column} ${words}${href ? ` (${href})` : ''}`),
  )

it.each(['-', '•', '–', '—', '·', '', '  •\t'])(
  'a line that begins with the sign "%s" and a link is found in the item above',
  (sign) => {
    expect(swallowed(`- [One](a.md): It is one.\n${sign}[Two](b.md)`)).toEqual([
      expect.stringMatching(/^8:\d+ two \(b\.md\)$/i),
    ])
  },
)

it('a line is found below a nested item too', () => {
  expect(swallowed('- [One](a.md): It is one.\n  - lasts: a day\n-[Two](b.md): It is two.\n')).toEqual([
    '9:2 Two (b.md)',
  ])
})

it('a second link with a colon of its own, or before the first colon, is found', () => {
  expect(swallowed('- [One](a.md) and [two](b.md): They are two.')).toEqual(['7:19 two (b.md)'])
  expect(swallowed('- [One](a.md), [two](b.md)')).toEqual(['7:16 two (b.md)'])
})

it.each([
  ['  -help: x', 'help'],
  ['  • help: x', 'help'],
  ['  –Starts: x', 'starts'],
  ['  lasts : x', 'lasts'],
])('a line "%s" is found in the words above it', (line, key) => {
  expect(swallowed(`- [One](a.md): It is one.\n${line}`)).toEqual([
    expect.stringMatching(new RegExp(`^8:\\d+ ${key}$`)),
  ])
  expect(swallowed(`- [One](a.md): It is one.\n  - tier: self\n${line}`)).toEqual([
    expect.stringMatching(new RegExp(`^9:\\d+ ${key}$`)),
  ])
})

it('words that are as they should be are not found', () => {
  expect(
    swallowed(
      '- [One](a.md): It is one, as [two](b.md) is, and\n  self-help: near. Help: it is there. Read https://example.org.\n  - starts: a day after [two](b.md)\n  - because: of [three](c.md)\n- [Two](b.md)\n',
    ),
  ).toEqual([])
})
