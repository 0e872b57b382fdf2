import { describe, expect, test } from 'vitest'
import { strikeDetails } from '../../lib/feedback/strike-details.ts'

/** Both sides of each edge by which a number is told to name a person. */

const struck = (comment: string) => strikeDetails(comment).text
const PHONE = '[phone number removed]'

describe('a phone number', () => {
  test.each([
    ['+12345678', PHONE],
    ['+1234567', '+1234567'],
    ['+123456789012345', PHONE],
    ['+44 (0)20 7946 0123', PHONE],
    ['00123456789', PHONE],
    ['0012345678', '[NHS number removed]'],
    ['00123456789012345', PHONE],
    ['0123456788', PHONE],
    ['01234 567890', PHONE],
    ['012345678', PHONE],
    ['01234567', '01234567'],
    ['0123456789012', PHONE],
    ['4477009001234', '[long number removed]'],
    ['447700900123', PHONE],
    ['44 7700 900123', PHONE],
    ['44 07700 900123', PHONE],
    ['7700 900123', PHONE],
    ['770 090 0123', '[NHS number removed]'],
    ['ring 794 6012', `ring ${PHONE}`],
    ['ring me on 7946012', `ring me on ${PHONE}`],
    ['ring 794601', 'ring 794601'],
    ['ring 794 601 234', `ring ${PHONE}`],
    ['age 794 6012', 'age 794 6012'],
    ['ring 794.6012', `ring ${PHONE}`],
  ])('%s becomes %s', (number, kept) => expect(struck(`it is ${number}, yes`)).toBe(`it is ${kept}, yes`))

  test.each([
    'phone',
    'telephone',
    'tel',
    'tel.',
    'mobile',
    'mob',
    'ring',
    'rang',
    'call',
    'text',
    'whatsapp',
    'whats app',
    'call me',
    'text us',
    'my mobile',
    'phone no',
    'phone number',
    'ring my mobile',
    'phone is',
    'call on',
    'call me on',
    'call at',
  ])('after "%s" seven digits are one', (word) => expect(struck(`${word} 794 6012, yes`)).toBe(`${word} ${PHONE}, yes`))
})

describe('an NHS number', () => {
  test.each(['943 476 5919', '9434765919', '94 34 76 59 19'])('%s has the right last digit', (number) =>
    expect(struck(`it is ${number}, yes`)).toBe('it is [NHS number removed], yes'),
  )
  test.each([
    'NHS 943 476 5918',
    'nhs no. 94 34 76 59 18',
    'CHI 94 34 76 59 18',
    'H&C 94 34 76 59 18',
    'HCN 94 34 76 59 18',
  ])('%s is one with a mistyped digit too', (words) =>
    expect(struck(`${words}, yes`)).toMatch(/^(?:NHS|nhs no\.|CHI|H&C|HCN) \[NHS number removed\], yes$/),
  )
  test('ten digits in its shape are one, whatever the last digit', () => {
    expect(struck('it is 943 476 5918')).toBe('it is [NHS number removed]')
    expect(struck('it is 9434765918')).toBe('it is [NHS number removed]')
    expect(struck('it is 94 34 76 59 18')).toBe('it is 94 34 76 59 18')
  })
})

describe('any other number', () => {
  test.each([
    ['123456789', '[long number removed]'],
    ['12345678', '12345678'],
    ['code123456789', 'code[long number removed]'],
    ['code12345678', 'code12345678'],
    ['1234 5678 9012 3456', '[long number removed]'],
    ['1234 5678 9012', '1234 5678 9012'],
    ['1234 5678 9012 345', '1234 5678 9012 345'],
  ])('%s becomes %s', (number, kept) => expect(struck(`it is ${number}, yes`)).toBe(`it is ${kept}, yes`))
})

describe('numbers in a row are no number', () => {
  test.each([
    '1 2 3 4 5 6 7 8 9',
    '1, 2, 3, 4, 5, 6, 7, 8, 9, 10',
    '0 10 20 30 40 50',
    '0 1 2 3 4 5 6 7 8 9',
    ...[
      'day',
      'days',
      'week',
      'weeks',
      'cycle',
      'cycles',
      'dose',
      'doses',
      'score',
      'scores',
      'temp',
      'temps',
      'temperature',
      'temperatures',
      'obs',
      'bp',
      'pain',
      'days were',
      'scores was',
      'obs are',
      'pain is',
      'scores of',
    ].map((word) => `${word} 01 02 03 04 05`),
    '37.5',
    '120/80',
    '1,234,567',
    '150,000',
    '8.30',
    '1,234,567,890',
    '12.30 to 14.30',
    '10:38 12',
    'CA125',
    '500mg',
    'CA19 9',
  ])('%s stays', (words) => expect(struck(`had ${words} there`)).toBe(`had ${words} there`))

  test.each(['tel07700 900123', 'number07700900123', 'O77OO 9OO123', 'I23456789', 'NHS9434765919'])(
    '%s does not',
    (words) => expect(struck(`had ${words} there`)).not.toBe(`had ${words} there`),
  )
})
