import { describe, expect, it } from 'vitest'
import { maskedTemperature } from '../../../lib/validate/advice/masked-temperature.ts'

const isMasked = (text: string, above = '') => maskedTemperature(text, above) !== undefined

describe('words that hide a temperature', () => {
  it.each([
    'paracetamol',
    'ibuprofen',
    'aspirin',
    'a painkiller',
    'painkillers',
    'co-codamol',
    'naproxen',
    'a steroid',
    'steroid tablets',
    'a cold and flu remedy',
    'cold and flu tablets',
  ])('whether it is %s', (painkiller) => {
    expect(isMasked(`Take ${painkiller} for a fever.`)).toBe(true)
    expect(isMasked(`You can treat a fever with ${painkiller.replace(/^a /, '')}.`)).toBe(true)
  })

  it.each(
    'keeps brings stops prevents lowers reduces gets sorts wards holds settles controls treats cools helps without'.split(
      ' ',
    ),
  )('whether it "%s" the fever', (verb) => expect(isMasked(`Paracetamol ${verb} a fever down.`)).toBe(true))

  it.each([
    'Have paracetamol so that you do not get a temperature.',
    'You can bring a temperature down with paracetamol.',
    'You can lower your temperature with ibuprofen.',
    'You can reduce a fever with aspirin.',
    'You can control a fever with aspirin.',
    'You can settle a fever with aspirin.',
    'You can get a fever down with aspirin.',
    'Take paracetamol then check your temperature.',
    'Take paracetamol before you take your temperature.',
    'Take paracetamol and measure your temperature.',
    'Take paracetamol and read the temperature.',
    'Take paracetamol and test your temperature.',
    'Check your temperature after you have had paracetamol.',
    'Check your temperature once the painkillers work.',
    'Check your temperature when the ibuprofen is down.',
    'Paracetamol is best for a fever.',
    'Painkillers are the usual way with a fever.',
    'Paracetamol is a good thing for a temperature.',
    'Paracetamol is right for a fever.',
    'Paracetamol is fine for a fever.',
    'Paracetamol is the first thing for a fever.',
    'Leave the thermometer until the paracetamol has worked.',
    'Have a cold flannel before you check your temperature.',
    'Have a cold bath before you take your temperature.',
    'Put on a fan before you measure your temperature.',
    'Use ice before you check your temperature.',
    'Do not check your temperature too often.',
    'You need not check your temperature so often.',
    "Don't take the temperature very often.",
    'There is no need to measure your temperature very often.',
    'Check your temperature only if you feel ill.',
    'Check your temperature only when you shiver.',
    'Check your temperature only after a rest.',
    'A temperature of less than 39 is not high.',
    'A temperature of 38 is not a fever.',
    'Check your temperature, take two paracetamol and rest.',
    'There is no point in a thermometer.',
    'There is no reason for a thermometer.',
    'You do not need to own a thermometer.',
    'You need not buy a thermometer.',
  ])('%s', (text) => expect(isMasked(text)).toBe(true))

  it.each(['have', 'try', 'use', 'give', 'swallow'])('whether a reader is to "%s" it for a fever', (verb) =>
    expect(isMasked(`You have a fever: ${verb} two paracetamol.`)).toBe(true),
  )

  it('where the line before speaks of the fever', () => {
    expect(isMasked('Take two paracetamol.', 'If you have a fever:')).toBe(true)
    expect(isMasked('Take two paracetamol.', 'If you have a headache:')).toBe(false)
    expect(isMasked('You have a fever. Take two paracetamol.')).toBe(true)
  })

  it('names the words and their place', () =>
    expect(maskedTemperature('You have a fever. Then take paracetamol.')).toEqual({
      kind: 'masked',
      words: 'take paracetamol',
      index: 23,
    }))
})

describe('words that do not', () => {
  it.each([
    'Paracetamol can hide a fever.',
    'Paracetamol can mask a fever.',
    'Paracetamol can cover up a fever.',
    'Paracetamol can disguise a fever.',
    'Check your temperature before you take paracetamol.',
    'You have a fever: check it first, then take paracetamol.',
    'Do not take paracetamol for a fever until you have spoken to your team.',
    'Do not take paracetamol for a fever unless your team told you to.',
    'You have a fever: call your line first, then take paracetamol.',
    'Never take paracetamol for a fever.',
    'Call, instead of taking paracetamol for a fever.',
    'For a fever your team may give you paracetamol.',
    'For a fever the nurses give people paracetamol.',
    'Take paracetamol for a headache.',
    'Keep a thermometer at home.',
  ])('%s', (text) => expect(isMasked(text)).toBe(false))
})
