import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../lib/parse/document.ts'
import { isHarmlessAddress } from '../../lib/parse/markup-faults.ts'
import { resolveContentLink } from '../../lib/paths.ts'

const read = (body: string, shared: Record<string, string> = {}) =>
  parseDocument(`---\nname: a\n---\n\n${body}`, {
    file: 'medicines/a.md',
    resolve: resolveContentLink,
    include: (href) => shared[href],
  })

describe('a file taken apart', () => {
  it('gives sections, their parts, and the text above them', () => {
    const document = read('Opening.\n\n## One\n\nText.\n\n### Part\n\nMore.\n\n## Two\n')
    expect(document.opening.content).toEqual({ html: '<p>Opening.</p>', text: 'Opening.' })
    expect(
      document.sections.map(({ heading, at, parts }) => ({
        heading,
        line: at.line,
        parts: parts.map((part) => `${part.at.line} ${part.heading} ${part.content.text}`),
      })),
    ).toEqual([
      { heading: 'One', line: 7, parts: ['11 Part More.'] },
      { heading: 'Two', line: 15, parts: [] },
    ])
  })

  it('takes the line of an effect apart', () => {
    const [item] = read(
      '## S\n\n- [Blue *thumbs*](../side-effects/blue-thumbs.md): They **may**\n  turn blue.\n  - starts: 1 hour: or 2\n  - Not a detail\n',
    ).sections[0]!.items
    expect(item).toMatchObject({
      at: { line: 7, column: 1 },
      link: { words: 'Blue thumbs', href: '../side-effects/blue-thumbs.md' },
      rest: { html: 'They <strong>may</strong> turn blue.', text: 'They may turn blue.' },
      details: [{ key: 'starts', value: '1 hour: or 2', at: { line: 9, column: 3 } }],
      stray: [{ line: 10, column: 3 }],
    })
  })

  it('has nothing after a link that stands alone', () => {
    expect(read('- [A](a.md)\n- [B](b.md):\n- C').opening.items.map(({ link, rest }) => [link?.words, rest])).toEqual([
      ['A', null],
      ['B', null],
      [undefined, null],
    ])
  })

  it('puts shared text where a paragraph is nothing but a link to it', () => {
    const shared = { '../shared/diary.md': '---\ntitle: Diary\n---\nWrite it down.' }
    expect(read('## S\n\n[Diary](../shared/diary.md)\n', shared).sections[0]!.content.text).toBe('Write it down.')
    expect(read('## S\n\nSee [Diary](../shared/diary.md)\n', shared).sections[0]!.content.text).toBe('See Diary')
  })

  it('turns addresses of files into addresses of the site', () => {
    const { html } = read('[A](../side-effects/a.md) and ![b](../../public/b.svg)').opening.content
    expect(html).toContain('<a href="/side-effects/a">A</a>')
    expect(html).toContain('src="/b.svg" alt="b"')
  })

  it('says where text stands beside a list', () => {
    expect(read('Before.\n\n- item\n\nAfter.').opening.besideList).toEqual({
      before: { line: 5, column: 1 },
      after: { line: 9, column: 1 },
    })
    expect(read('Only text.').opening.besideList).toEqual({ before: null, after: null })
  })

  it('keeps tables', () => {
    expect(read('| A | B |\n| --- | --- |\n| c | d |').opening.content).toMatchObject({
      html: expect.stringContaining('<td>c</td>'),
      text: 'A B\nc d',
    })
  })
})

describe('addresses', () => {
  it.each([
    'https://example.org',
    'http://example.org',
    'mailto:a@example.org',
    'tel:999',
    'sms:1',
    '../a.md',
    '/a',
    '#a',
    'a.md',
    '?q=javascript:',
    '',
  ])('%j is harmless', (href) => expect(isHarmlessAddress(href)).toBe(true))
  it.each([
    'javascript:a',
    'JAVASCRIPT:a',
    ' javascript:a',
    'java\nscript:a',
    'java\u0000script:a',
    '\u00a0javascript:a',
    'data:a',
    'vbscript:a',
    'file:///a',
    'blob:a',
    '//a',
    ' //a',
    'intent:a',
  ])('%j is not', (href) => expect(isHarmlessAddress(href)).toBe(false))
})
