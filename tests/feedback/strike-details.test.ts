import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hasCheckDigit } from '../../lib/feedback/detail-numbers.ts'
import { DETAILS } from '../../lib/feedback/personal-details.ts'
import { strikeDetails } from '../../lib/feedback/strike-details.ts'
import cases from './personal-details.json' with { type: 'json' }

/** Words that hold "at" and end before "Info", and numbers after "born" that are no year. */
const ORDINARY = [
  'It fell out before my treatment. Info on hair loss would help',
  'I felt well after treatment. NHS staff were kind',
  'Please update. Info is old',
  'I was sick at home. Me and my husband were worried',
  'See what example.com says',
  'Born 12 weeks early',
  'My son was born 10-12 weeks early, his sister was born 3 to 4 weeks late',
  'She was born 2 days after cycle 3',
]

test('each kind of detail has its words for the reader, and its mark in the comment', () =>
  expect(Object.entries(DETAILS).map(([detail, { told, mark }]) => `${detail}: ${told} ${mark}`)).toEqual([
    'email: an email address [email address removed]',
    'nhs: an NHS number [NHS number removed]',
    'insurance: a National Insurance number [National Insurance number removed]',
    'hospital: a hospital number [hospital number removed]',
    'phone: a phone number [phone number removed]',
    'postcode: a postcode [postcode removed]',
    'date: a date [date removed]',
    'number: a long number [long number removed]',
  ]))

test('what only shows once its neighbour has gone is struck out too', () => {
  expect(strikeDetails('07700 900123SW1A 1AA').text).toBe('[phone number removed][postcode removed]')
  expect(strikeDetails('943 476 5919QQ 12 34 56 C').text).toBe(
    '[NHS number removed][National Insurance number removed]',
  )
})

test('the words of an earlier mark lead to nothing', () =>
  expect(strikeDetails('[NHS number removed] 94 34 76 59 18').text).toBe('[NHS number removed] 94 34 76 59 18'))

describe('personal details in a comment', () => {
  test.each([
    ['Write to jo.smith+x@example.co.uk please', 'email', 'Write to [email address removed] please'],
    ['jo @ example.com', 'email', '[email address removed]'],
    ['jo.smith at gmail dot com', 'email', '[email address removed]'],
    ['jo at gmail.com', 'email', '[email address removed]'],
    ['jo-at-example.co.uk', 'email', '[email address removed]'],
    ['jo[at]example[dot]com', 'email', '[email address removed]'],
    ['Jo (AT) example (.) nhs dot uk.', 'email', '[email address removed].'],
    ['call 07700 900123 today', 'phone', 'call [phone number removed] today'],
    ['(020) 7946-0123', 'phone', '[phone number removed]'],
    ['+44 7700 900123.', 'phone', '[phone number removed].'],
    ['+44 (0)20 7946 0123', 'phone', '[phone number removed]'],
    ['my number is 943 476 5919', 'nhs', 'my number is [NHS number removed]'],
    ['NHS no: 943 476 5918', 'nhs', 'NHS no: [NHS number removed]'],
    ['I live at SW1A 1AA', 'postcode', 'I live at [postcode removed]'],
    ['m11ae and', 'postcode', '[postcode removed] and'],
    ['born 3/4/1956', 'date', 'born [date removed]'],
    ['on 3 April 1956, I', 'date', 'on [date removed], I'],
    ['April 3rd, 1956', 'date', '[date removed]'],
    ['the 3rd of April 56', 'date', 'the [date removed]'],
    ['1956-04-03', 'date', '[date removed]'],
    ['DOB 03.04.56', 'date', 'DOB [date removed]'],
    ['in dec 01/01/1970', 'date', 'in dec [date removed]'],
    ['born in 1956', 'date', '[date removed]'],
    ['born 12 March', 'date', '[date removed]'],
    ['born 56, weeks early', 'date', '[date removed], weeks early'],
  ])('%s: %s', (comment, detail, kept) => {
    expect(strikeDetails(comment)).toEqual({ text: kept, struck: [detail] })
  })

  test.each([
    'My temperature was 38.5 and I took 2 tablets of 500 mg',
    'Take 50 mg/m2 on days 1, 8 and 15',
    'The 1,000 mg dose, 24/7',
    'Call 999 or 111',
    'Page 12 of 2026 says 37.5C',
    'B12 and T4 are fine, and 5-FU too',
    'Ratio 3/4, band 10 to 30 in 100',
    'meet me at noon',
    'Version 0.3 of November 2026',
    ...ORDINARY,
  ])('leaves alone: %s', (comment) => {
    expect(strikeDetails(comment)).toEqual({ text: comment, struck: [] })
  })

  test.each(cases.struck.map(([comment = '', kept = '']) => [comment, kept]))('%j becomes: %s', (comment, kept) => {
    expect(strikeDetails(comment).text).toBe(kept)
    expect(strikeDetails(`Hello. ${comment}, and thank you`).text).toBe(`Hello. ${kept}, and thank you`)
  })

  test.each(cases.whole)('stays whole: %s', (comment) => {
    expect(strikeDetails(comment)).toEqual({ text: comment, struck: [] })
    expect(strikeDetails(`Hello. ${comment}, and thank you`).struck).toEqual([])
  })

  test('are named on the privacy page, kind by kind', () => {
    const promise = readFileSync('content/pages/privacy.md', 'utf8')
    for (const { told } of Object.values(DETAILS)) expect(promise).toContain(told.replace(/^an? /, ''))
  })

  test('names every kind once, however many there were', () => {
    expect(strikeDetails('a@b.com c@d.com 07700900123').struck).toEqual(['email', 'phone'])
  })

  test('finds a number that only shows once the one before it has gone', () => {
    expect(strikeDetails('07700 900123 943 476 5919')).toEqual({
      text: '[phone number removed] [NHS number removed]',
      struck: ['phone', 'nhs'],
    })
  })

  test('knows the check digit of NHS numbers', () => {
    expect(hasCheckDigit('9434765919')).toBe(true)
    expect(hasCheckDigit('9434765918')).toBe(false)
    expect(hasCheckDigit('943476591')).toBe(false)
    // Numbers whose digit would be 10 are never given out.
    for (const digit of '0123456789')
      expect(hasCheckDigit(`100000006${digit}`.replace('100000006', '000000006'))).toBe(
        hasCheckDigit(`000000006${digit}`),
      )
  })

  const word = fc.stringMatching(/^[a-z]{1,8}$/)
  const around = fc.tuple(fc.array(word, { maxLength: 6 }), fc.array(word, { maxLength: 6 }))
  const digit = fc.integer({ min: 0, max: 9 })
  const gap = fc.constantFrom('', ' ', '-')
  const nhsNumber = fc
    .tuple(fc.array(digit, { minLength: 9, maxLength: 9 }), gap)
    .filter(([digits]) => checkDigit(digits) !== 10)
    .map(([digits, sep]) => {
      const all = [...digits, checkDigit(digits)].join('')
      return `${all.slice(0, 3)}${sep}${all.slice(3, 6)}${sep}${all.slice(6)}`
    })
  const mobile = fc
    .tuple(fc.array(digit, { minLength: 9, maxLength: 9 }), gap)
    .map(([digits, sep]) => `07${digits.slice(0, 3).join('')}${sep}${digits.slice(3).join('')}`)
  const email = fc
    .tuple(word, word, fc.constantFrom('com', 'co.uk', 'nhs.uk', 'org'))
    .map(([name, host, ending]) => `${name}@${host}.${ending}`)
  const date = fc
    .date({ min: new Date('1920-01-01'), max: new Date('2026-01-01'), noInvalidDate: true })
    .map((day) => day.toLocaleDateString('en-GB'))
  const postcode = fc
    .tuple(
      fc.constantFrom('M1', 'SW1A', 'EC2V', 'CF10', 'BT7', 'ab10'),
      fc.constantFrom('', ' '),
      fc.constantFrom('1AA', '4xy', '9ZQ'),
    )
    .map((parts) => parts.join(''))

  test('are gone wherever they stand among other words, and nothing else is', () => {
    fc.assert(
      fc.property(around, fc.oneof(nhsNumber, mobile, email, date, postcode), ([before, after], detail) => {
        const { text, struck } = strikeDetails([...before, detail, ...after].join(' '))
        expect(text).not.toContain(detail)
        expect(struck).toHaveLength(1)
        expect(
          text
            .replace(/\[[^\]]+\]/, '')
            .split(' ')
            .filter(Boolean),
        ).toEqual([...before, ...after].slice(0).filter((one) => !/^(?:born|birthday|dob)$/.test(one)))
      }),
    )
  })

  test('what is left holds no more of them: striking out twice changes nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(word, nhsNumber, mobile, email, date, postcode, fc.string()), { maxLength: 8 }),
        (parts) => {
          const once = strikeDetails(parts.join(' ')).text
          expect(strikeDetails(once)).toEqual({ text: once, struck: [] })
        },
      ),
      { numRuns: 200 },
    )
  })

  test('are found in reasonable time, even in a text made to be slow', () => {
    for (const slow of [
      '0 '.repeat(500),
      '1-'.repeat(500),
      'a.'.repeat(500),
      'a@'.repeat(500),
      'a at '.repeat(200),
      '12 march '.repeat(100),
      '('.repeat(1000),
    ]) {
      const start = process.cpuUsage().user
      strikeDetails(slow)
      expect(process.cpuUsage().user - start, slow.slice(0, 8)).toBeLessThan(1_000_000)
    }
  })
})

function checkDigit(digits: readonly number[]): number {
  return (11 - (digits.reduce((total, digit, at) => total + digit * (10 - at), 0) % 11)) % 11
}
