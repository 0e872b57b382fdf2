import { expect, it } from 'vitest'
import { CODE_SYSTEMS } from '../../lib/model/code-systems.ts'
import { MISSED_RULE_IDS, RHYTHMS, VOMITED_RULE_IDS } from '../../lib/model/dose-rules.ts'
import { EFFECT_GROUPS, EFFECT_SHOWS } from '../../lib/model/effect-groups.ts'
import { EVERYDAY_TOPICS, everydayTopic } from '../../lib/model/everyday-topics.ts'
import { MEDICINE_FLAG_IDS } from '../../lib/model/medicine-flags.ts'
import { CONTRACEPTION_METHODS } from '../../lib/model/monograph.ts'
import { PRINTED_PART_KINDS } from '../../lib/model/printed-part.ts'
import { COMMENT_LIMIT } from '../../lib/model/rating.ts'
import { DRAFT_NOTICE, GENERAL_KNOWLEDGE, PAGE_STATUSES } from '../../lib/model/review.ts'
import { DAYS_MAY_CHANGE } from '../../lib/model/schedule.ts'
import { TIME_UNITS } from '../../lib/model/time-after.ts'
import { TREATMENT_USES } from '../../lib/model/treatment.ts'

/** What content may name and pages print, written out: a row that is lost or renamed changes what readers are told. */

it('a draft says so, and what not to do with it', () => {
  expect(DRAFT_NOTICE).toEqual({
    title: 'Not yet checked by a clinician',
    text: 'This is a draft. Do not use it to make choices about treatment. Ask your team.',
  })
  expect(PAGE_STATUSES).toEqual(['draft', 'checked'])
  expect(GENERAL_KNOWLEDGE).toBe('general-knowledge')
})

it('days of a pattern are the team’s to change', () =>
  expect(DAYS_MAY_CHANGE).toBe(
    'Your team may change these days, for example after a blood test. Follow the days that your team gives you.',
  ))

it('side effects stand in these parts of a page', () => {
  expect(EFFECT_GROUPS.map((group) => Object.values(group).join(' | '))).toEqual([
    'feel | What people feel most | side-effects',
    'danger | Less likely, but dangerous | dangerous',
    'tests | Found in blood tests | blood-tests',
    'also | Also possible | also-possible',
  ])
  expect(EFFECT_SHOWS).toEqual(['felt', 'tests'])
})

it('everyday life has these questions, found whatever the capitals', () => {
  expect(EVERYDAY_TOPICS.map(({ id, name }) => `${id} | ${name}`)).toEqual([
    'alcohol | Alcohol',
    'food | Food',
    'driving | Driving',
    'work | Work',
    'sex | Sex',
    'sun | Sun',
    'dentist | Dentist',
    'travel | Travel',
    'vaccines | Vaccines',
    'children-and-pets | Children and pets',
  ])
  expect(everydayTopic(' children AND pets')?.id).toBe('children-and-pets')
  expect(everydayTopic('pets')).toBeUndefined()
})

it('fields take these values and no others', () => {
  expect(MISSED_RULE_IDS).toEqual([
    'leave-out',
    'same-day',
    'unless-nearly-due',
    'within-hours',
    'until-hours-before',
    'ask',
    'visit',
  ])
  expect(VOMITED_RULE_IDS).toEqual(['no-repeat', 'ask'])
  expect(TIME_UNITS).toEqual(['hour', 'day', 'week', 'month', 'year'])
  expect(RHYTHMS).toEqual(['daily', 'some-days', 'weekly'])
  expect(CONTRACEPTION_METHODS).toEqual(['effective', 'two', 'condom'])
  expect(TREATMENT_USES).toEqual(['current', 'less-used', 'replaced'])
  expect(MEDICINE_FLAG_IDS).toEqual([
    'lowers-white-cells',
    'clots',
    'bleeding',
    'blood-vessels',
    'bone-spread',
    'weak-bones',
    'steroid-dependent',
    'pump',
    'home-injection',
    'checkpoint',
    'hepatitis-b',
    'jaw',
    'slow-healing',
    'sun-sensitive',
    'drowsy-or-dizzy',
    'holds-alcohol',
    'pregnancy-programme',
    'no-live-vaccines',
    'body-fluids',
  ])
})

it('a signature hangs on these kinds of part', () =>
  expect(PRINTED_PART_KINDS.map(({ id }) => id)).toEqual([
    'facts',
    'text',
    'shared',
    'cards',
    'help',
    'effect',
    'medicine',
    'group',
    'helpline',
    'source',
    'history',
    'paper',
    'data',
    'words',
  ]))

it('a comment has 1,000 characters at most', () => expect(COMMENT_LIMIT).toBe(1000))

it.each([
  ['atc', 'http://www.whocc.no/atc', ['L01XA03'], ['L01XA3', 'l01XA03', 'L01XA033', '01XA03', 'L1XA03', 'L01X103']],
  [
    'snomed',
    'http://snomed.info/sct',
    ['387318005', '123456', '123456789012345678'],
    ['12345', '0387318005', '1234567890123456789'],
  ],
  [
    'dmd',
    'https://dmd.nhs.uk',
    ['387318005', '123456', '123456789012345678'],
    ['12345', '0387318005', '1234567890123456789', 'x123456'],
  ],
  ['rxnorm', 'http://www.nlm.nih.gov/research/umls/rxnorm', ['2', '12345678'], ['0', '123456789', '12a']],
] as const)('codes of %s have their address in health records and their form', (id, uri, good, bad) => {
  const system = CODE_SYSTEMS.find((one) => one.id === id)!
  expect(system.uri).toBe(uri)
  expect(good.filter((code) => system.form.test(code))).toEqual(good)
  expect(bad.filter((code) => system.form.test(code))).toEqual([])
})
