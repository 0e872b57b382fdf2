import { describe, expect, it } from 'vitest'
import { typedTemperature, withoutDecimals } from '../../../lib/derive/search/typed-temperature.ts'

describe('a temperature that needs a call', () => {
  it.each([
    // 37.5C and above, below 36C: both sides of each edge.
    ['37.4', null],
    ['37.5', 'alone'],
    ['36', null],
    ['36.0', null],
    ['35.9', 'alone'],
    // Beyond these it is no reading of a thermometer.
    ['43', 'alone'],
    ['43.1', null],
    ['34', 'alone'],
    ['33.9', null],
    // The same edges in degrees Fahrenheit.
    ['99.4F', null],
    ['99.5F', 'alone'],
    ['96.8F', null],
    ['96.7F', 'alone'],
    ['109.4F', 'alone'],
    ['109.5F', null],
    ['93.2F', 'alone'],
    ['93.1F', null],
    ['99.4', null],
    ['99.5', 'alone'],
    ['100.4', 'alone'],
    ['38 F', null],
  ])('"%s" typed alone is %s', (query, found) => expect(typedTemperature(query)).toBe(found))

  it.each([
    '38,5',
    ' 38.5 ',
    '38.5C',
    '38.5 °C',
    '38º',
    '38 degrees',
    '38 degree',
    '38deg c',
    '38 deg',
    '38 celsius',
    '38 centigrade',
    '101 fahrenheit',
    '101 f',
  ])('"%s" is a way to write one', (query) => expect(typedTemperature(query)).toBe('alone'))

  it.each([
    'temp 38',
    'temp 39',
    '39 and shivering',
    'temp 37.5',
    'my temperature is 40C',
    'thermometer says 35.5',
    '(38.2) hot',
    'day 9, 38.4',
  ])('"%s" has one among other words', (query) => expect(typedTemperature(query)).toBe('among words'))

  it.each([
    'temp 36.8',
    'temp 37',
    'i am 40',
    'i am 42',
    'x38.5',
    '-38.5',
    '+38',
    '1.38.5',
    '38.5%',
    '138.5',
    'cytarabine 37',
    '38.55.1',
    '8.5',
    '',
  ])('"%s" has none', (query) => expect(typedTemperature(query)).toBeNull())

  it.each(
    '% mg mcg ml kg g st stone lb lbs cm mm iu unit units tablet tablets h hr hrs hour hours day days week weeks wk wks month months year years yr yrs yo'.split(
      ' ',
    ),
  )('39 with the measure "%s" is none', (measure) => {
    expect(typedTemperature(`for 39 ${measure}`)).toBeNull()
    expect(typedTemperature(`for 38.5 ${measure}`)).toBeNull()
  })
})

it('decimals are taken out of a search, whole numbers stay', () => {
  expect(withoutDecimals('38.5 c fever')).toBe('  fever')
  expect(withoutDecimals('38,5°F')).toBe(' ')
  expect(withoutDecimals('38.5º')).toBe(' ')
  expect(withoutDecimals('38.5 cold')).toBe(' cold')
  expect(withoutDecimals('folfox 5 and 5-fu')).toBe('folfox 5 and 5-fu')
})
