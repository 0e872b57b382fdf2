import { describe, expect, it } from 'vitest'
import type { Passage } from '../../lib/parse/document.ts'
import { IssueList } from '../../lib/validate/issues.ts'
import { validateSafetyWords } from '../../lib/validate/safety-words.ts'

const rulesIn = (text: string, { section = 'Tests', file = 'medicines/a.md' } = {}) => {
  const issues = new IssueList(file)
  const passage: Passage = {
    kind: 'paragraph',
    text,
    section,
    part: '',
    at: (offset) => ({ line: 1, column: offset + 1 }),
  }
  validateSafetyWords(file, [passage], issues, new Set(['capecitabine', 'zoledronic-acid']))
  return issues.issues.map(({ rule }) => rule)
}

describe('advice to stop or change a medicine', () => {
  it.each([
    'Stop taking it if you feel sick.',
    'You can stop  taking it.',
    'Stop\u00A0taking it if you feel sick.',
    'If you feel sick, stop tak\u00ADing it.',
    'Stop capecitabine if you have diarrhoea.',
    'Stop zoledronic acid if it hurts.',
    'Do not take your tablets if you have bad diarrhoea.',
    'Miss out your next dose if your mouth is sore.',
    'Leave out your tablets until you feel better.',
    'Come off the tablets 2 days before an operation.',
    'Stop the medicines if you get a rash.',
    'Take a double dose to catch up.',
    'Take fewer tablets if you feel sick.',
    'Take an extra tablet if you are sick.',
    'Cut your dose in half if you feel sick.',
    'You can skip the next dose.',
    'It does not matter if you stop. Stop taking it.',
    'Your team may be busy, so you can stop taking it.',
    'Your team may be away. Stop your tablets.',
    'Do not worry and stop taking it.',
    'If it does not help, double your dose.',
    'You may not need it, so skip your dose.',
    'It is not a problem to stop taking the tablets.',
    'Do not eat, and stop taking it.',
    'It is fine to miss a dose.',
    'Try taking fewer tablets.',
    'Stopping the tablets for a day can help.',
    'Take your tablets every other day instead.',
    'Have a break from the tablets.',
  ])('“%s” is found', (text) => expect(rulesIn(text)).toContain('stop-taking'))

  it.each([
    'Do not stop taking your tablets unless your team tells you to.',
    'Your team may pause your treatment until you are better.',
    'If you stop having periods, you can still get pregnant.',
    'Do not stop using contraception early.',
    'Your team may ask you to stop taking aspirin before a test.',
    'Your doctor can slowly reduce your dose.',
    'Never double a dose.',
    'Talk to your team before you stop the tablets.',
    'Do not take a double dose.',
    'You must not suddenly stop taking it.',
    'Do not take more tablets until you have spoken to your advice line.',
    'Ask your team if you should stop taking it.',
    'These medicines stop capecitabine from working well.',
    'Leave out the tablet that you missed.',
    'Stop part of the drip.',
    'People who stop capecitabine early may have less good from it.',
    'Some people have to stop treatment.',
    'Do not crush the tablets or take a double dose.',
    'Do not take them if you have been told to have nothing to eat.',
  ])('“%s” is left alone', (text) => expect(rulesIn(text)).toEqual([]))
})

describe('doses', () => {
  it.each([
    'Take 1 tablet twice a day.',
    'You take 4 capsules in the evening.',
    'Most people have 3 million units under the skin.',
    'You have 500-mg tablets.',
    'Your dose is five milligrams for each kilo.',
    'Have 2 paracetamol tablets every 6 hours.',
    'Take 2 loperamide capsules first.',
    'Take 500\u00A0mg.',
    'You have 5 units a day under the skin.',
    'Your team gives you AUC 5.',
    'Take two tablets in the morning and two at night.',
    'Take 5 prednisolone tablets each morning.',
  ])('“%s” is one', (text) => expect(rulesIn(text)).toEqual(['dose']))

  it.each([
    'Do not drink more than 2 units a day.',
    'Drink 200 ml of water with each tablet.',
    'Stir salt into 250 ml of water and rinse your mouth.',
    'Some people have a transfusion of 2 units of blood.',
    'You take one tablet every day.',
    'You have 4 weeks of tablets.',
  ])('“%s” is none', (text) => expect(rulesIn(text)).toEqual([]))
})

describe('temperatures of a body', () => {
  it.each([
    'Call if your temperature is 38 or above.',
    'Check your temperature. If it is 38 or higher, call.',
    'Call if your temperature hits 38.',
    'Call if you have a temperature (38+).',
    'Call if it is 38oC or higher.',
    'Call at 38˚C.',
    'Call if your temperature goes over thirty-eight.',
    'Call if you have a fever of 38 or more.',
    'Check it every day. If it is 38 or higher, call.',
    'Call if your temperature is 100.4.',
    'Wash your hands and call if your temperature is 38C.',
    'A temperature between 37.5 and 38 can be an infection.',
  ])('“%s” is one by hand', (text) => expect(rulesIn(text)).toEqual(['temperature-by-hand']))

  it.each([
    'Wash your clothes and sheets at 40C.',
    'Keep the bath water below 37C.',
    'You may have a fever for 38 hours.',
    'People aged 38 or over may have this scan.',
    'The room is 38 metres long. Check your temperature there.',
    'Your temperature can go up in the first 35 days.',
  ])('“%s” is none', (text) => expect(rulesIn(text)).toEqual([]))
})

describe('times that are vague', () => {
  it.each([
    'Use contraception during treatment and for a short time after it.',
    'Use contraception during treatment and afterwards.',
    'Use contraception for a\u00A0few months after it.',
    'Use contraception for XX months after the last dose.',
    'Do not get pregnant for some months after it.',
  ])('“%s” is', (text) =>
    expect(rulesIn(text, { section: 'Pregnancy, contraception and fertility' })).toEqual(['vague-time']),
  )

  it.each([
    'After treatment, it may take many months to get pregnant.',
    'Your hair may grow back a few months after treatment.',
    'Use contraception during treatment and for 6 months afterwards.',
  ])('“%s” is not', (text) => expect(rulesIn(text, { section: 'Pregnancy, contraception and fertility' })).toEqual([]))
})

it.each([
  'In an emergency call 998.',
  'Call 112 if you have chest pain.',
  'Call Childline on 0800 1111.',
  'Ring 0121-496-0000.',
  'Call 911.',
])('“%s” has a phone number of its own', (text) => expect(rulesIn(text)).toEqual(['phone-number']))
it.each(['Call 999 or go to A&E.', 'If you cannot get through, call 111.', 'You may phone 2 times a day.'])(
  '“%s” has none that is not known',
  (text) => expect(rulesIn(text)).toEqual([]),
)

it('says where the words stand, though the spaces before them are not counted', () => {
  const issues = new IssueList('medicines/a.md')
  validateSafetyWords(
    'medicines/a.md',
    [
      {
        kind: 'paragraph',
        text: 'Drink.   Take 500 mg.',
        section: 'Tests',
        part: '',
        at: (offset) => ({ line: 1, column: offset + 1 }),
      },
    ],
    issues,
  )
  expect(issues.issues.map(({ column }) => column)).toEqual([15])
})
