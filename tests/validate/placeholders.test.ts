import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../lib/parse/document.ts'
import { IssueList } from '../../lib/validate/issues.ts'
import { validatePlaceholders } from '../../lib/validate/placeholders.ts'

const places = (body: string, frontMatter = 'a: 1') => {
  const issues = new IssueList('a.md')
  const document = parseDocument(`---\n${frontMatter}\n---\n${body}`, { file: 'a.md', include: () => undefined })
  validatePlaceholders(document, document.passages, issues)
  return issues.issues.map(({ rule, line, column, found }) => `${line}:${column} ${rule} ${found}`)
}

describe('a place that somebody meant to fill in later', () => {
  it.each([
    'TBC',
    'tbc.',
    'N/A',
    'n/a.',
    'NA',
    'xxx',
    'XX',
    'FIXME',
    'FIXME: add the tests.',
    'todo: ask Anna',
    'Lorem ipsum dolor sit amet.',
    'lorem',
    '??',
    '???',
    '...',
    '.',
    'To be confirmed.',
    '[insert text here]',
    'Coming soon!',
    'Not applicable.',
  ])('"%s" is found as a paragraph, a bullet, a cell and a sentence', (words) => {
    expect(places(words)).toEqual([expect.stringMatching(/^4:\d+ placeholder /)])
    expect(places(`- ${words}`)).toEqual([expect.stringMatching(/^4:\d+ placeholder /)])
    expect(places(`| Test | When |\n|---|---|\n| Blood | ${words} |`)).toEqual([
      expect.stringMatching(/^6:\d+ placeholder /),
    ])
    expect(places(`You have tests. ${words}${/[.?!]$/.test(words) ? '' : '.'} Ask your team.`)).toEqual([
      expect.stringMatching(/^4:\d+ placeholder /),
    ])
  })

  it.each([
    'You have blood tests every ?? weeks.',
    'You have blood tests every ___ weeks.',
    'Use contraception for XX months.',
    'You have tests (CHECK THIS WITH PHARMACY).',
    'Your tests are TBC by the clinic.',
  ])('"%s" is found inside a sentence', (words) => expect(places(words)).toHaveLength(1))

  it('a checker’s name is looked at too', () => {
    expect(places('Words.', 'checkedBy: [{name: xxx, role: Nurse, registration: NMC 1234, interests: none}]')).toEqual([
      '2:14 placeholder "xxx"',
    ])
  })
})

describe('an empty bullet', () => {
  it.each(['-', '- ', '*', '+', '1.', '•', '  -', '-\u00a0'])('"%s" is found', (line) => {
    expect(
      places(`\n- One\n${line}\n- Two\n`).map((one) => one.replace(/^(\d+):.*(empty-bullet).*$/, '$1 $2')),
    ).toContain('6 empty-bullet')
  })
  it('a bullet with its words on the next line is none, nor is a line across the page', () => {
    expect(places('\n-\n  One\n\nTwo\n\n---\n\n***\n')).toEqual([])
  })
})

it.each([
  'None of these is common.',
  'No.',
  'Do you feel sick? Call.',
  'Vitamin C, and a test of the X chromosome.',
  'People with XX chromosomes.',
  'You can add salt.',
  'Not applicable rules do not count.',
  'A nap helps.',
  'Check with your team.',
  'Really?',
  'Wait… then call.',
  'It is to be confirmed by a scan.',
  'You have a to-do list: rest.',
  'Ask: can I have [a copy](b.md)?',
  'Vaccines against TB can wait.',
  '“Why?” is a good question.',
  'Some people feel weak, tired, etc.',
])('"%s" is left alone', (words) => {
  expect(places(words)).toEqual([])
})
