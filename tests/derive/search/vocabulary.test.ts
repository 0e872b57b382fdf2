import { expect, it } from 'vitest'
import { getLibrary } from '../../../lib/content.ts'
import { fold } from '../../../lib/derive/search/fold-words.ts'
import { openVocabulary } from '../../../lib/derive/search/vocabulary.ts'

const { withoutHarmless, asksForHelp, familyOf } = openVocabulary(getLibrary().sayings)

it.each([
  ['fit to fly', ''],
  ['am i fit for chemo', 'am i'],
  ['fitted for a new wig', ''],
  ['flu and covid jab', ''],
  ['fever after flu vaccine', 'fever after'],
  ['flu symptoms after flu jab', 'flu symptoms after'],
  ['yellow fever jab', ''],
  ['yellow card', ''],
  ['store at room temperature', 'store at'],
  ['blood tests and bleeding', 'and bleeding'],
  ['breathing exercises', ''],
  ['fitted kitchen', ''],
  ['breath mints', ''],
  ['colour blind', ''],
  ['blinds for the bedroom', 'for the bedroom'],
  ['stroke rehab', ''],
])('of "%s" leaves "%s"', (said, left) => {
  expect(withoutHarmless(fold(said))).toBe(left)
})

it.each([
  'fit for five minutes',
  'fitted for two minutes',
  'had a fit and well after',
  'keeps fitting',
  'flu',
  'yellow fever',
  'high temperature',
  'breathing fast',
  'blind spot',
  'going blind',
  'out of breath',
  'a stroke',
  'fitted twice',
  'blood in wee',
  'put weight on',
])('leaves "%s" whole: it may be an alarm', (said) => {
  expect(withoutHarmless(said)).toBe(said)
})

it('tells weight that is put on from a leg that takes no weight', () => {
  expect(withoutHarmless('put on weight quickly')).toBe('gain weight quickly')
  expect(withoutHarmless('putting on a lot of weight and swollen legs')).toBe('gain weight and swollen legs')
  for (const said of ['cant put weight on my leg', 'cant put any weight on it', 'put on half a stone'])
    expect(withoutHarmless(said), said).toBe(said)
})

it('takes a mild trouble for harmless only where nothing else is said', () => {
  for (const said of [
    'belly ache',
    'i have a slight tummyache',
    'ive put on a bit of weight',
    'is it normal to have stomach aches',
  ])
    expect(withoutHarmless(said), said).toBe('')
  for (const said of [
    'bad belly ache',
    'belly ache and sick',
    'tummy ache 3 days',
    'sudden stomach ache',
    'tummy pain',
    'a lot of tummy ache',
  ])
    expect(withoutHarmless(said), said).toBe(said)
})

it.each(['999', 'A&E', 'a and e', 'call an ambulance', 'help me', 'ring 111 now'])('"%s" asks for help', (said) => {
  expect(asksForHelp(fold(said))).toBe(true)
})

it.each(['help with hair loss', 'chest pain call 999', 'an', 'now', ''])('"%s" does not only ask for help', (said) => {
  expect(asksForHelp(fold(said))).toBe(false)
})

it('reads words that mean the same as one, however they are spelt', () => {
  expect([familyOf(fold('oedema')), familyOf('edema')]).toEqual(['swollen', 'swollen'])
  expect(familyOf(fold('seizures'))).toBe('fit')
  expect(familyOf('tablets')).toBe('tablet')
})
