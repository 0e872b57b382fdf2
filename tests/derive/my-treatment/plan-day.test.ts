import { describe, expect, it } from 'vitest'
import { planDay } from '../../../lib/derive/my-treatment/plan-day.ts'
import { CAPOX, EVERY_DAY, SECOND_PART } from './plans.ts'

const first = (day: string) => ({ day, cycle: 1 })

describe('a day of the usual plan', () => {
  it('is counted from day 1: 28 days later is day 8 of cycle 2', () => {
    expect(planDay(CAPOX.schedule, first('2026-10-29'), '2026-10-29', null)).toEqual({
      kind: 'within',
      cycle: 1,
      day: 1,
    })
    expect(planDay(CAPOX.schedule, first('2026-10-29'), '2026-11-26', null)).toEqual({
      kind: 'within',
      cycle: 2,
      day: 8,
    })
  })

  it('is not moved by the clocks going back or by a leap day', () => {
    expect(planDay(CAPOX.schedule, first('2026-10-20'), '2026-10-26', null)).toMatchObject({ cycle: 1, day: 7 })
    expect(planDay(CAPOX.schedule, first('2028-02-20'), '2028-03-01', null)).toMatchObject({ cycle: 1, day: 11 })
  })

  it('of a plan that was delayed is counted from day 1 of its latest cycle', () => {
    // Cycle 3 was planned for 10 December and began a week later.
    const delayed = { day: '2026-12-17', cycle: 3 }
    expect(planDay(CAPOX.schedule, delayed, '2026-12-20', null)).toEqual({ kind: 'within', cycle: 3, day: 4 })
    expect(planDay(CAPOX.schedule, delayed, '2027-01-07', null)).toEqual({ kind: 'within', cycle: 4, day: 1 })
  })

  it('is before the plan where day 1 is in the future', () => {
    expect(planDay(CAPOX.schedule, first('2026-12-10'), '2026-11-26', null)).toEqual({
      kind: 'before',
      start: '2026-12-10',
      days: 14,
    })
  })

  it('is after the plan from the day after the last cycle on, and not a day earlier', () => {
    // 3 cycles of 21 days from 1 October end on 2 December.
    expect(planDay(SECOND_PART.schedule, first('2026-10-01'), '2026-12-02', 3)).toEqual({
      kind: 'within',
      cycle: 3,
      day: 21,
    })
    expect(planDay(SECOND_PART.schedule, first('2026-10-01'), '2026-12-03', 3)).toEqual({
      kind: 'after',
      cycles: 3,
      last: '2026-12-02',
    })
    expect(planDay(SECOND_PART.schedule, { day: '2026-11-12', cycle: 3 }, '2026-12-03', 3)).toEqual({
      kind: 'after',
      cycles: 3,
      last: '2026-12-02',
    })
  })

  it('goes on where nobody says how many cycles there are', () => {
    expect(planDay(CAPOX.schedule, first('2026-01-01'), '2026-12-31', null)).toMatchObject({ cycle: 18 })
  })

  it('of tablets without a break has a number and no cycle', () => {
    expect(planDay(EVERY_DAY.schedule, first('2025-11-27'), '2026-11-26', null)).toEqual({ kind: 'steady', day: 365 })
  })
})
