import { describe, expect, it } from 'vitest'
import type { CardTierId, HelpTrigger } from '../../lib/model/help-tiers.ts'
import type { Document, Passage } from '../../lib/parse/document.ts'
import { IssueList } from '../../lib/validate/issues.ts'
import { validateTemperatureLine, validateTemperatureText } from '../../lib/validate/temperature.ts'
import { temperatureIn } from '../../lib/validate/temperature-words.ts'

const AT = { line: 1, column: 1 }
const rulesOfLine = (words: string, tier: CardTierId = 'urgent') => {
  const issues = new IssueList('help.md')
  validateTemperatureLine({ words, tier } as HelpTrigger, AT, issues)
  return issues.issues.map(({ rule }) => rule)
}
const issuesOfText = (...texts: string[]) => {
  const issues = new IssueList('shared/temperature.md')
  const passages = texts.map((text, at) => ({ text, at: () => ({ line: at + 1, column: 1 }) }) as unknown as Passage)
  validateTemperatureText({ passages, opening: { at: AT } } as unknown as Document, issues)
  return issues.issues.map(({ rule, line, found }) => `${rule} in line ${line}: ${found}`)
}

describe('the line about temperature', () => {
  it('says 37.5C or higher and below 36C, and no other number', () => {
    expect(rulesOfLine('your temperature is 37.5C or higher, or below 36C')).toEqual([])
    for (const words of [
      'your temperature is 37.4C or higher, or below 36C',
      'your temperature is 37.6C or higher, or below 36C',
      'your temperature is 38C or higher, or below 36C',
      'your temperature is 37.5C or higher, or below 35C',
      'your temperature is 37.5C or higher, or below 37C',
      'your temperature is above 37.5C, or below 36C',
      'your temperature is 37.5C or higher',
      'your temperature is below 36C',
      'your temperature is 37.5C or higher, or below 36C, for 2 days',
      'your temperature is 37.5C or higher, or below 36C, and 38C at night',
    ])
      expect(rulesOfLine(words), words).toEqual(['temperature-limits'])
  })

  it('asks for help at once, never in working hours', () => {
    const words = 'your temperature is 37.5C or higher, or below 36C'
    expect(rulesOfLine(words, 'team')).toEqual(['temperature-tier'])
    expect(rulesOfLine(words, 'emergency')).toEqual([])
  })
})

describe('the shared text about temperature', () => {
  const right = 'Call if your temperature is 37.5C or higher, or below 36C.'
  it('has both limits and no other temperature', () => {
    expect(issuesOfText('Check it.', right)).toEqual([])
    expect(issuesOfText('Check it for 2 days.', right)).toEqual([])
    expect(issuesOfText('Call at 37.5C or higher.', 'Call below 36C.')).toEqual([])
  })

  it.each(['34', '35', '36', '37', '38', '39', '40', '41', '42', '38.5', '37,8'])(
    'a second number, %s, is found where it stands',
    (number) =>
      expect(issuesOfText(right, `It is high at ${number}.`)).toEqual([
        `temperature-limits in line 2: "It is high at ${number}."`,
      ]),
  )

  it.each(['33', '43', '1.38', '38.55', '138', '380'])('%s is no temperature', (number) =>
    expect(issuesOfText(right, `There are ${number} of them.`)).toEqual([]),
  )

  it('a limit that is gone is named, at the sentence that should have it', () => {
    expect(issuesOfText('Check it.', 'Call if your temperature is 37.5C or higher.')).toEqual([
      'temperature-limits in line 2: "Call if your temperature is 37.5C or higher.", and nowhere "below 36C"',
    ])
    expect(issuesOfText('Check it.')).toEqual([
      'temperature-limits in line 1: "Check it.", and nowhere "37.5C or higher" or "below 36C"',
    ])
    expect(issuesOfText()).toEqual([
      'temperature-limits in line 1: "no text", and nowhere "37.5C or higher" or "below 36C"',
    ])
  })
})

describe('a temperature that is written by hand', () => {
  const found = (text: string) => {
    const at = temperatureIn(text)
    return at && text.slice(at.index, at.index + at.length)
  }

  it.each([
    ['Call at 34C.', '34C'],
    ['Call at 42C.', '42C'],
    ['Call at 38.5°C.', '38.5°C'],
    ['Call at 38º.', '38º'],
    ['Call at 38˚.', '38˚'],
    ['Call at 38⁰.', '38⁰'],
    ['Call at 38oC.', '38oC'],
    ['Call at 38 ℃.', '38 ℃'],
    ['Call at 38,5 degrees.', '38,5 degrees'],
    ['Call at 38 celsius.', '38 celsius'],
    ['Call at 95 °F.', '95 °F'],
    ['Call at 106F.', '106F'],
    ['Call at 100.4ºF.', '100.4ºF'],
    ['Call at 100.4˚ F.', '100.4˚ F'],
    ['Call at 101 degrees F.', '101 degrees F'],
    ['Call at 101 fahrenheit.', '101 fahrenheit'],
    ['Your temperature may be 34.', '34'],
    ['Your temperature may be 42.', '42'],
    ['A fever of 99.5 counts.', '99.5'],
    ['The thermometer may say 38,5.', '38,5'],
    ['Your temperature is over thirty-six.', 'thirty-six'],
    ['Your temperature is over thirty-seven.', 'thirty-seven'],
    ['Your temperature is over thirty-eight.', 'thirty-eight'],
    ['Your temperature is over thirty-nine.', 'thirty-nine'],
    ['Your temperature may be 101F.', '101F'],
    ['Call if it is 38.', 'it is 38'],
    ['Call if the reading shows 35 or lower.', 'reading shows 35'],
    ['Call if it reads 38 or more.', 'it reads 38'],
    ['Call if it hits 38 or above.', 'it hits 38'],
    ['Call if it reaches 38, or you shiver.', 'it reaches 38'],
    ['Call if it goes over 38.', 'it goes over 38'],
    ['Call if it gets above 42.', 'it gets above 42'],
    ['Call if it rises to 39.5 and over.', 'it rises to 39.5'],
    ['Call if it goes under 36 or below.', 'it goes under 36'],
    ['Call if it is at 38 or under.', 'it is at 38'],
    ['Call if it goes below 35.', 'it goes below 35'],
    ['Wash your clothes. Your temperature may be 38.', '38'],
    ['Wash your clothes if your temperature is 38C.', '38C'],
    ['Wash your clothes if your fever is 38C.', '38C'],
    ['Keep the thermometer in the fridge at 38C.', '38C'],
  ])('"%s" has "%s"', (text, words) => expect(found(text)).toBe(words))

  it.each([
    'Call at 33C.',
    'Call at 43C.',
    'Call at 94F.',
    'Call at 107F.',
    ...'day days week weeks month months year years hour hours minute minutes second seconds people women men metre metres mile miles cm mm kg time times'
      .split(' ')
      .map((counted) => `A fever can last 38 ${counted}.`),
    'A fever comes to 38 in every 100.',
    'A fever comes to 38 out of 100.',
    'A fever is rarer at 38 and over here.',
    'A fever comes to 38% of people.',
    'A fever costs £38 a day.',
    'A fever in room 2/38 of the ward.',
    'A fever at 10:38 at night.',
    'A fever in 2-38 of them.',
    'It is 38 years ago.',
    'It is 34.',
    'It is 43.',
    'Wash your clothes at 40C.',
    'Wash the laundry at 40C.',
    'Wash bed linen at 40C.',
    'Wash the sheets at 40C.',
    'Wash bedding at 40C.',
    'Wash your towels at 40C.',
    'Do the laundry at 40C.',
    'Keep bath water at 37C.',
    'Keep the shower water at 37C.',
    'Keep tapwater at 37C.',
    'Warm the oven to 40C.',
    'A fridge at 40C is broken.',
    'Store it below 40C.',
    'Keep it from a radiator of 40C.',
  ])('"%s" has none', (text) => expect(found(text)).toBeUndefined())
})
