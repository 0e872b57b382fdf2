import { describe, expect, it } from 'vitest'
import { breastfeedingWords, contraceptionWords, missedWords, tooMuchWords } from '../../lib/model/dose-words.ts'
import type { MissedDose } from '../../lib/model/dose-rules.ts'
import { parseTimeAfter } from '../../lib/model/time-after.ts'

const time = (text: string) => ({ until: parseTimeAfter(text)!, sources: ['smpc'] })
const missed = (rule: Partial<MissedDose>): string =>
  missedWords({ route: null, rule: 'ask', hours: null, vomited: null, phone: null, sources: ['smpc'], ...rule })[0]!

describe('the sentences that fields print', () => {
  it('contraception names who, what and until when', () => {
    expect(contraceptionWords({ women: time('6 months'), men: time('3 months'), methods: 'effective' })).toEqual([
      'If you can get pregnant, use effective contraception during treatment and for 6 months after your last dose.',
      'If you could make someone pregnant, use effective contraception during treatment and for 3 months after your last dose.',
    ])
    expect(contraceptionWords({ women: time('1 month'), men: time('ask'), methods: 'two' })).toEqual([
      'If you can get pregnant, use 2 kinds of contraception during treatment and for 1 month after your last dose.',
      'If you could make someone pregnant, ask your team about contraception. The texts that we read give no time: ask your team how long.',
    ])
    expect(contraceptionWords({ women: time('during treatment'), men: time('not needed'), methods: 'condom' })).toEqual(
      [
        'If you can get pregnant, use a condom during treatment. For the time after it, ask your team: the texts that we read give none.',
      ],
    )
    // Two kinds are asked of whoever can get pregnant; their partners use one that is effective.
    expect(contraceptionWords({ women: null, men: time('4 months'), methods: 'two' })).toEqual([
      'If you could make someone pregnant, use effective contraception during treatment and for 4 months after your last dose.',
    ])
    expect(contraceptionWords({ women: null, men: time('4 months'), methods: 'condom' })).toEqual([
      'If you could make someone pregnant, use a condom during treatment and for 4 months after your last dose.',
    ])
    expect(contraceptionWords({ women: null, men: null, methods: 'effective' })).toEqual([])
  })

  it('breastfeeding is never said to be all right for want of a number', () => {
    expect(breastfeedingWords(time('2 weeks'))).toEqual([
      'Do not breastfeed during treatment, or for 2 weeks after your last dose.',
    ])
    for (const none of ['during treatment', 'ask'])
      expect(breastfeedingWords(time(none))).toEqual([
        'Do not breastfeed during treatment. The texts that we read give no time: ask your team when you can after it.',
      ])
  })

  it('a missed dose has the rule of the leaflet, and never a double dose', () => {
    expect(missed({ rule: 'leave-out' })).toBe(
      'If you miss a dose, the leaflet says to leave it out. Have the next one at its usual time.',
    )
    expect(missed({ rule: 'within-hours', hours: 12 })).toBe(
      'If you miss a dose, the leaflet says to have it within 12 hours of its usual time. After that, leave it out.',
    )
    expect(missed({ rule: 'within-hours', hours: 6 })).toContain('within 6 hours of its usual time')
    expect(missed({ rule: 'until-hours-before', hours: 3 })).toContain('due within 3 hours, leave the missed one out')
    expect(missed({ rule: 'same-day', phone: 'you miss more than 1 day' })).toBe(
      'If you miss a dose, the leaflet says to have it if you remember on the same day. If not, have the next one at its usual time. Phone your team if you miss more than 1 day.',
    )
    expect(missed({ rule: 'unless-nearly-due' })).toContain('If the next one is nearly due, leave the missed one out')
    expect(missed({ rule: 'ask' })).toBe('If you miss a dose, phone your team before you have the next one.')
    expect(missed({ rule: 'visit' })).toBe('If you miss a visit, phone your team for a new day.')
    for (const rule of ['leave-out', 'same-day', 'unless-nearly-due', 'ask'] as const)
      expect(
        missedWords({ route: null, rule, hours: null, vomited: 'ask', phone: null, sources: ['smpc'] }).slice(1),
      ).toEqual([
        'Do not have a double dose. If your team told you another rule, follow theirs.',
        'If you are sick after a dose, phone your team before you have another.',
      ])
  })

  it('after a dose that came up the leaflet says whether to have another', () => {
    const sick = (vomited: MissedDose['vomited']) =>
      missedWords({ route: null, rule: 'leave-out', hours: null, vomited, phone: null, sources: ['smpc'] }).slice(2)
    expect(sick('no-repeat')).toEqual([
      'If you are sick after a dose, the leaflet says not to have it again. Have the next one at its usual time.',
    ])
    expect(sick(null)).toEqual([])
  })

  it('too much is a call now, whoever had it', () => {
    expect(tooMuchWords({ call: 'emergency', signs: 'You may get mouth ulcers.', sources: ['smpc'] })).toEqual([
      'If you have more than you should, or someone else has some, call 999 or go to A&E now, even if nothing is wrong yet. Take the pack with you.',
      'You may get mouth ulcers.',
    ])
    expect(tooMuchWords({ call: 'urgent', signs: null, sources: ['smpc'] })).toEqual([
      'If you have more than you should, or someone else has some, call your 24-hour advice line now, even if nothing is wrong yet. If you cannot get through, call 111 or go to A&E. Take the pack with you.',
    ])
  })
})
