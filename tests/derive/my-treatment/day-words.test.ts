import { describe, expect, it } from 'vitest'
import { getLibrary } from '../../../lib/content.ts'
import { dayLanes, effectsNow } from '../../../lib/derive/my-treatment/day-lanes.ts'
import {
  dayNote,
  dayTitle,
  FOLLOW_TEAM,
  noticeSentence,
  planSentence,
} from '../../../lib/derive/my-treatment/day-words.ts'
import { deriveMyTreatmentData } from '../../../lib/derive/my-treatment/my-treatment-data.ts'
import { deriveMyTreatment } from '../../../lib/derive/my-treatment/my-treatment-view.ts'
import { nextDates } from '../../../lib/derive/my-treatment/next-dates.ts'
import { planDay } from '../../../lib/derive/my-treatment/plan-day.ts'
import { addDays } from '../../../lib/derive/my-treatment/treatment-calendar.ts'
import { NO_CHOICE } from '../../../lib/derive/my-treatment/treatment-choice.ts'
import { indexLibrary } from '../../../lib/derive/library-index.ts'
import { ORDERS } from './order-words.ts'
import { CAPOX, EVERY_DAY, SECOND_PART } from './plans.ts'

describe('the words of a day', () => {
  it('say what the usual plan has, and that the team comes first', () => {
    expect(planSentence(CAPOX)).toBe(
      'The usual plan of CAPOX has a drip and tablets on day 1, and tablets on days 2 to 14.',
    )
    expect(planSentence(EVERY_DAY)).toBe('The usual plan of Letrozole has tablets every day.')
    expect(FOLLOW_TEAM).toBe('If your team delayed, changed or stopped yours, follow them and change day 1.')
  })

  it('name the day and the cycle by the usual plan', () => {
    const day = { kind: 'within', cycle: 2, day: 8 } as const
    expect(dayTitle(day)).toBe('Day 8 of cycle 2, by the usual plan')
    expect(dayNote(day, CAPOX)).toBe('The usual plan has tablets on this day.')
    expect(dayNote({ ...day, day: 15 }, CAPOX)).toBe('No treatment day in the usual plan.')
  })

  it('say where today stands outside a cycle', () => {
    const before = { kind: 'before', start: '2026-12-10', days: 14 } as const
    expect(dayTitle(before)).toBe('Day 1 is in 14 days, by the date you gave')
    expect(dayTitle({ ...before, days: 1 })).toBe('Day 1 is tomorrow, by the date you gave')
    expect(dayNote(before, CAPOX)).toBe('Day 1 is 10 December 2026.')
    const after = { kind: 'after', cycles: 3, last: '2026-12-02' } as const
    expect(dayTitle(after)).toBe('After the last cycle of the usual plan')
    expect(dayNote(after, SECOND_PART)).toBe(
      'The usual plan has 3 cycles. Its last day was 2 December 2026. Your team may plan more. When to call holds on all days.',
    )
  })

  it('name what people often notice now as what those notice who get it', () => {
    expect(noticeSentence(['Feeling or being sick', 'Infection'])).toBe(
      'People who get these often notice them about now: feeling or being sick and infection.',
    )
    expect(noticeSentence([])).toBeNull()
  })
})

it('no sentence of any day of any plan of the library is an order, or says that something is safe or over', () => {
  const data = deriveMyTreatmentData(indexLibrary(getLibrary()))
  const said = new Set<string>()
  const choices = [
    ...data.treatments.map(({ slug }) => ({ ...NO_CHOICE, treatments: [slug] })),
    ...data.medicines.map(({ slug }) => ({ ...NO_CHOICE, medicines: [slug] })),
  ]
  const start = { day: '2026-10-01', cycle: 1 }
  for (const choice of choices) {
    const view = deriveMyTreatment(data, choice)
    for (const pattern of view.patterns) {
      const { schedule } = pattern
      const cycles = 1
      // Each day of a cycle, the day before it, and the weeks after the last.
      for (let past = -1; past < schedule.cycleDays + 30; past++) {
        const today = addDays(start.day, past)
        const now = planDay(schedule, start, today, cycles)
        for (const words of [
          dayTitle(now),
          dayNote(now, pattern),
          planSentence(pattern),
          noticeSentence(effectsNow(pattern, view.timed, now, today).map(({ name }) => name)) ?? '',
          ...dayLanes(pattern, view.timed, now).map(({ name, note }) => `${name} ${note}`),
          ...nextDates(schedule, start, now, today, cycles).map(({ what, when }) => `${what}, ${when}`),
        ])
          said.add(words)
      }
    }
  }
  expect(said.size).toBeGreaterThan(500)
  expect([...said].filter((words) => ORDERS.test(words))).toEqual([])
})
