import { describe, expect, it } from 'vitest'
import { doseIn } from '../../lib/validate/forbidden-doses.ts'

/** One example for each alternative that a dose can be told by. */

const found = (text: string) => {
  const at = doseIn(text)
  return at && text.slice(at.index, at.index + at.length)
}

describe('an amount', () => {
  it.each(
    'mg mcg µg μg milligram milligrams microgram micrograms gram grams g ml millilitre millilitres IU MBq units'.split(
      ' ',
    ),
  )('in %s is a dose', (unit) => expect(found(`You get 50 ${unit} of it.`)).toBe(`50 ${unit}`))

  it.each([
    ['You get 5 million units of it.', 'million units'],
    ['You get 5 international units of it.', 'international units'],
    ['You get a milligram of it.', 'a milligram'],
    ['You get an mg of it.', 'an mg'],
    ['The team counts in mg/m2.', 'mg/m2'],
    ['The team counts in mg per kg.', 'mg per kg'],
    ['The team counts in mg/day.', 'mg/day'],
    ['The team counts in mg per m².', 'mg per m²'],
    ['It is AUC 5.', 'AUC 5'],
    ['It is AUC6.', 'AUC6'],
  ])('%s', (text, words) => expect(found(text)).toContain(words))

  it.each([
    'half a',
    'a half',
    'a quarter of a',
    'one and a half',
    'a couple of',
    'a few',
    'several',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
    'thirteen',
    'fourteen',
    'fifteen',
    'sixteen',
    'seventeen',
    'eighteen',
    'nineteen',
    'twenty',
    'thirty',
    'forty',
    'fifty',
    'sixty',
    'seventy',
    'eighty',
    'ninety',
    'seventy-five',
    'a hundred',
    'two hundred and fifty',
    'a thousand',
    'a million',
    'a dozen',
    'two and a quarter',
  ])('of %s mg is a dose in words', (count) => expect(found(`You get ${count} mg of it.`)).toContain('mg'))
})

describe('so many tablets, so often', () => {
  it.each(
    'tablet tablets capsule capsules pill pills sachet sachets injection injections puff puffs spoonful spoonfuls patches'.split(
      ' ',
    ),
  )('is a dose of %s', (form) => {
    expect(found(`It is 2 ${form} a day.`)).toBe(`2 ${form} a day`)
    expect(found(`Take 2 ${form} then.`)).toBe(`Take 2 ${form}`)
    expect(found(`Most have 1 ${form} twice.`)).toContain('twice')
  })

  it.each([
    'a day',
    'a night',
    'a week',
    'a month',
    'at a time',
    'each',
    'every',
    'per',
    'once',
    'twice',
    '3 times',
    'two times',
    'three times',
    'four times',
    'at night',
    'at bedtime',
    'at once',
    'in the morning',
    'on each day',
    'in the evening',
    'in the mornings and',
    'mornings and',
    'before bed',
    'before breakfast',
    'with breakfast',
    'with food',
    'with your',
  ])('whether it says "%s"', (often) =>
    expect(found(`It is 2 small tablets ${often} meal.`)).toContain('2 small tablets'),
  )

  it.each(['take', 'swallow', 'have', 'use'])('or "%s" alone', (verb) =>
    expect(found(`Please ${verb} 3 tablets.`)).toBe(`${verb} 3 tablets`),
  )

  it.each(['1 tablet every 6 hours', 'one tablet twice', 'one tablet 2 times', '1 tablet three times'])('%s', (words) =>
    expect(found(`It is ${words}.`)).toContain('tablet'),
  )
})

describe('no dose', () => {
  it.each(
    `water juice milk squash fluid fluids liquid tea drink drinks blood alcohol beer wine protein fibre carbohydrate carbohydrates sugar salt fat`.split(
      ' ',
    ),
  )('is 200 ml of %s', (drink) => {
    expect(found(`Have 200 ml of ${drink} with it.`)).toBeUndefined()
    expect(found(`Have 200 ml ${drink} with it.`)).toBeUndefined()
  })

  it.each([
    'Do not drink more than 14 units a week.',
    'Alcohol is fine up to 14 units.',
    'Some have a transfusion of 2 units.',
    'Some have blood, 2 units of it.',
    'Beer counts 2 units.',
    'Wine counts 2 units.',
    'You take one tablet every day.',
    'Have 4 of the tablets with you.',
    'Take 2 more tablets with you on a trip.',
    'Have 2 kinds of tablets.',
    'Use 2 different tablets.',
    'Take 2 boxes of them.',
  ])('%s', (text) => expect(found(text)).toBeUndefined())
})
