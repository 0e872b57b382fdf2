import { describe, expect, it } from 'vitest'
import { nextDates } from '../../../lib/derive/my-treatment/next-dates.ts'
import { planDay } from '../../../lib/derive/my-treatment/plan-day.ts'
import type { PatternChoice } from '../../../lib/derive/my-treatment/pattern-choice.ts'
import { CAPOX, EVERY_DAY, SECOND_PART } from './plans.ts'

const next = (
  { schedule }: PatternChoice,
  start: { day: string; cycle: number },
  today: string,
  cycles: number | null,
) =>
  nextDates(schedule, start, planDay(schedule, start, today, cycles), today, cycles).map(
    ({ from, to, when, what }) => `${from} ${to}: ${what}, ${when}`,
  )

describe('the next dates of the usual plan', () => {
  it('are the rest of what is now, then what follows', () => {
    expect(next(CAPOX, { day: '2026-10-29', cycle: 1 }, '2026-11-26', null)).toEqual([
      '2026-11-26 2026-12-02: Tablets, days 8 to 14',
      '2026-12-03 2026-12-09: No treatment, days 15 to 21',
      '2026-12-10 2026-12-10: Drip and tablets, day 1 of cycle 3',
    ])
  })

  it('of a plan that was delayed follow its latest cycle', () => {
    expect(next(CAPOX, { day: '2026-12-17', cycle: 3 }, '2026-12-31', null)[1]).toBe(
      '2027-01-07 2027-01-07: Drip and tablets, day 1 of cycle 4',
    )
  })

  it('begin with day 1 where it is in the future', () => {
    expect(next(CAPOX, { day: '2026-12-10', cycle: 1 }, '2026-11-26', null)[0]).toBe(
      '2026-12-10 2026-12-10: Drip and tablets, day 1 of cycle 1',
    )
  })

  it('end with the last cycle', () => {
    const start = { day: '2026-10-01', cycle: 1 }
    expect(next(SECOND_PART, start, '2026-12-01', 3)).toEqual(['2026-12-01 2026-12-02: No treatment, days 20 to 21'])
    expect(next(SECOND_PART, start, '2026-12-03', 3)).toEqual([])
  })

  it('are none where each day is like the next', () => {
    expect(next(EVERY_DAY, { day: '2026-10-01', cycle: 1 }, '2026-12-03', null)).toEqual([])
  })
})
