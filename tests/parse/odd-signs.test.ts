import { describe, expect, it } from 'vitest'
import { withoutOddSigns } from '../../lib/parse/odd-signs.ts'

const found = (text: string) =>
  withoutOddSigns(text).faults.map(({ rule, at, found }) => `${at.line}:${at.column} ${rule}: ${found}`)

describe('signs that nobody sees', () => {
  it.each([
    ['##\u00A0Tests', '## Tests', 'unseen-sign: a non-breaking space (U+00A0) after "##"'],
    ['a\u2009b', 'a b', 'unseen-sign: a space of another width (U+2009) after "a"'],
    ['a\u202Fb', 'a b', 'unseen-sign: a space of another width (U+202F) after "a"'],
    ['a\u3000b', 'a b', 'unseen-sign: a space of another width (U+3000) after "a"'],
    ['a\u2028b', 'a b', 'unseen-sign: a line break of another system (U+2028) after "a"'],
    ['tab\u00ADlet', 'tablet', 'unseen-sign: a soft hyphen (U+00AD) after "tab"'],
    ['tab\u200Blet', 'tablet', 'unseen-sign: a space without width (U+200B) after "tab"'],
    ['tab\u200Dlet', 'tablet', 'unseen-sign: a sign that nobody sees (U+200D) after "tab"'],
    ['call \u202E999', 'call 999', 'unseen-sign: a sign for the direction of writing (U+202E) after "call "'],
    ['call \u2066999\u2069', 'call 999', 'unseen-sign: a sign for the direction of writing (U+2066) after "call "'],
    ['\u200Ehere', 'here', 'unseen-sign: a sign for the direction of writing (U+200E) at the start of the line'],
    ['a\uFEFFb', 'ab', 'unseen-sign: a byte order mark (U+FEFF) after "a"'],
    ['a\u2060b', 'ab', 'unseen-sign: a joiner without width (U+2060) after "a"'],
    ['a\u0007b', 'ab', 'unseen-sign: a sign that nobody sees (U+0007) after "a"'],
    ['a\u3164b', 'ab', 'unseen-sign: a sign that nobody sees (U+3164) after "a"'],
    ['a\u{E0041}b', 'ab', 'unseen-sign: a sign that nobody sees (U+E0041) after "a"'],
    ['\uF0B7 a', ' a', 'unseen-sign: a sign that nobody sees (U+F0B7) at the start of the line'],
  ])('%j is told of, and is read as %j', (text, plain, told) => {
    expect(found(text)[0]).toMatch(new RegExp(`^1:\\d+ ${told.replace(/[()+[\]]/g, '\\$&')}$`))
    expect(withoutOddSigns(text).text).toBe(plain)
  })

  it('are told of with line and column, once a line', () => {
    expect(found('plain\nThe\u00A0drip\u00A0is in.\n\u00A0\n')).toEqual([
      '2:4 unseen-sign: a non-breaking space (U+00A0) after "The"',
      '3:1 unseen-sign: a non-breaking space (U+00A0) at the start of the line',
    ])
  })
})

describe('signs that look like another', () => {
  it.each([
    ['＃# Tests', '## Tests'],
    ['ﬁnd', 'find'],
    ['𝐝𝐫𝐢𝐩', 'drip'],
    ['non\u2011breaking', 'non-breaking'],
    ['5 \u2212 2', '5 - 2'],
    ['name\u2236 a', 'name: a'],
    ['name： a', 'name: a'],
    ['dоcetaxel', 'docetaxel'],
    ['Αldesleukin', 'Aldesleukin'],
    ['сосо', 'coco'],
    ['it\u02BCs', "it's"],
    ['caf\u0065\u0301', 'café'],
  ])('%j is read as %j', (text, plain) => {
    expect(found(text)[0]).toContain('look-alike-sign')
    expect(withoutOddSigns(text).text).toBe(plain)
  })

  it('names what to type', () =>
    expect(withoutOddSigns('dоcetaxel').faults).toEqual([
      {
        rule: 'look-alike-sign',
        at: { line: 1, column: 2 },
        found: '"о", which only looks like "o" (U+043E) after "d"',
        expected: '"o"',
        remedy: 'Type "o" in its place.',
      },
    ]))
})

it.each([
  'Guillain-Barré and Sjögren',
  '25°C and 5 µg and £9.90',
  'interferon-α and β',
  'Добрый день',
  'a “quoted” word – and more…',
  '1.5 m² and ½',
  'a nurse 👩‍⚕️ and a heart ❤️',
  'a\tb',
])('%s is left alone', (text) => {
  expect(found(text)).toEqual([])
  expect(withoutOddSigns(text).text).toBe(text)
})
