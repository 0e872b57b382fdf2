import fc from 'fast-check'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { expect, it } from 'vitest'
import { parseDocument } from '../../lib/parse/document.ts'
import { parseMarkdown, renderProse } from '../../lib/parse/markdown.ts'

const whole = remark().use(remarkGfm)
const SIGNS = [
  '| a | b |\n|---|---|\n| c | d |',
  '~~a~~',
  'www.a.org',
  'https://a.org',
  '[b](https://www.a.org/)',
  '<https://a.org>',
  '[https://a.org](https://a.org)',
  'a@b.org',
  'mailto:a@b.org',
  '[^1]',
  '[^1]: note',
  '- [ ] todo',
  '- [x] done',
  '**',
  '*',
  '_',
  '#',
  '##',
  '- ',
  '\n',
  '\n\n',
  ' ',
  'words',
  '`',
  '[',
  ']',
  '(',
  ')',
  '![a](b.svg)',
  '>',
  'HTTP://A.ORG',
  'xhttps://a.org',
  '(www.a.org)',
  '\\',
  '](',
]

it('reads a text without GitHub’s additions as it reads one with them, only faster', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: 'grapheme-ascii', maxLength: 12 })), {
        maxLength: 10,
      }),
      (pieces) => {
        const text = pieces.join('')
        expect(parseMarkdown(text)).toEqual(whole.parse(text))
      },
    ),
    { numRuns: 1000 },
  )
})

it('takes an address after an escaped or missing bracket for a bare one, as GitHub does', () => {
  for (const text of ['\\[b](https://www.a.org/)', 'b](https://a.org)', '[b](https://a.org) https://b.org'])
    expect(parseMarkdown(text)).toEqual(whole.parse(text))
})

it('makes words without HTML for a program that wants no page', () => {
  const text = '---\na: b\n---\nOne **two**\nthree.\n\n- [Four](five.md): six\n'
  const options = { file: 'pages/a.md', include: () => undefined }
  const words = parseDocument(text, options).opening
  const both = parseDocument(text, { ...options, resolve: (href: string) => href }).opening
  expect([words.content, words.items[0]!.rest]).toEqual([
    { html: '', text: both.content.text },
    { html: '', text: 'six' },
  ])
  expect(both.content.html).toContain('<strong>two</strong>')
  expect(renderProse([], undefined)).toEqual({ html: '', text: '' })
})
