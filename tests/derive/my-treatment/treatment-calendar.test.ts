import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  calendarDays,
  calendarMonths,
  calendarRuns,
  isDay,
  readDay,
  usualCycles,
} from '../../../lib/derive/my-treatment/treatment-calendar.ts'
import type { Schedule } from '../../../lib/model/schedule.ts'

const pattern = (cycleDays: number, ...entries: number[][]): Schedule => ({
  id: 'x',
  name: 'x',
  route: null,
  cycleDays,
  cycles: null,
  entries: entries.map((days, at) => ({ days, what: `what ${at}`, medicines: [] })),
})
/** Day 1 of the first cycle. */
const from = (day: string) => ({ day, cycle: 1 })
const schedules = fc.integer({ min: 1, max: 42 }).chain((length) =>
  fc
    .array(
      fc.subarray(
        Array.from({ length }, (_, at) => at + 1),
        { minLength: 1 },
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((entries) => pattern(length, ...entries)),
)
const starts = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('the days of a pattern', () => {
  it('begin with day 1 on the start date and go on over months, leap days and clock changes', () => {
    const days = calendarDays(pattern(14, [1], [2]), from('2028-02-22'), 3)
    expect(days).toHaveLength(42)
    expect(
      days
        .filter(({ entries }) => entries.length > 0)
        .map(({ day, cycle, dayOfCycle, entries }) => [day, cycle, dayOfCycle, ...entries]),
    ).toEqual([
      ['2028-02-22', 1, 1, 0],
      ['2028-02-23', 1, 2, 1],
      ['2028-03-07', 2, 1, 0],
      ['2028-03-08', 2, 2, 1],
      ['2028-03-21', 3, 1, 0],
      ['2028-03-22', 3, 2, 1],
    ])
    expect(days.map(({ day }) => day)).toContain('2028-02-29')
    expect(
      calendarDays(pattern(7, [1]), from('2026-03-22'), 3)
        .filter(({ entries }) => entries.length > 0)
        .map(({ day }) => day),
    ).toEqual(['2026-03-22', '2026-03-29', '2026-04-05'])
  })

  it('follow one another without a gap, whatever the pattern and the start', () => {
    fc.assert(
      fc.property(schedules, starts, fc.integer({ min: 1, max: 6 }), (schedule, start, cycles) => {
        const days = calendarDays(schedule, from(start), cycles)
        for (const [at, one] of days.entries()) {
          expect(one.day).toBe(addDays(start, at))
          expect(one.entries).toEqual(
            schedule.entries.flatMap(({ days: own }, entry) => (own.includes(one.dayOfCycle) ? [entry] : [])),
          )
        }
      }),
      { numRuns: 50 },
    )
  })

  it('are the same days when they are written as runs that repeat', () => {
    fc.assert(
      fc.property(schedules, starts, fc.integer({ min: 1, max: 4 }), (schedule, start, cycles) => {
        const fromRuns = calendarRuns(schedule, from(start), cycles).flatMap(
          ({ entry, start: first, days, every, times }) =>
            Array.from({ length: times }, (_, time) =>
              Array.from({ length: days }, (_unused, at) => `${addDays(first, time * every + at)} ${entry}`),
            ).flat(),
        )
        expect(fromRuns.sort()).toEqual(
          calendarDays(schedule, from(start), cycles)
            .flatMap(({ day, entries }) => entries.map((entry) => `${day} ${entry}`))
            .sort(),
        )
      }),
      { numRuns: 50 },
    )
  })

  it('of a plan that has moved begin with the cycle that was given, and end with the same last cycle', () => {
    const moved = { day: '2026-12-17', cycle: 3 }
    expect(
      calendarDays(pattern(21, [1]), moved, 4)
        .filter(({ entries }) => entries.length > 0)
        .map(({ day, cycle }) => [day, cycle]),
    ).toEqual([
      ['2026-12-17', 3],
      ['2027-01-07', 4],
    ])
    expect(calendarRuns(pattern(21, [1]), moved, 4)).toEqual([
      { entry: 0, start: '2026-12-17', days: 1, every: 21, times: 2 },
    ])
    expect([calendarDays(pattern(21, [1]), moved, 2), calendarRuns(pattern(21, [1]), moved, 2)]).toEqual([[], []])
  })

  it('show for the number of cycles that the pattern has, or about 2 months', () => {
    expect([
      usualCycles({ cycles: 6, cycleDays: 21 }),
      usualCycles({ cycles: null, cycleDays: 21 }),
      usualCycles({ cycles: null, cycleDays: 7 }),
      usualCycles({ cycles: null, cycleDays: 84 }),
    ]).toEqual([6, 3, 9, 3])
  })
})

describe('the months', () => {
  it('hold every day once, in its place in the week', () => {
    fc.assert(
      fc.property(schedules, starts, (schedule, start) => {
        const days = calendarDays(schedule, from(start), 2)
        const months = calendarMonths(days)
        expect(
          months.flatMap(({ weeks }) => weeks.flat()).flatMap((cell) => (cell?.plan ? [cell.plan.day] : [])),
        ).toEqual(days.map(({ day }) => day))
        for (const { weeks } of months)
          for (const week of weeks) {
            expect(week).toHaveLength(7)
            for (const [weekday, cell] of week.entries())
              if (cell) expect((new Date(`${cell.day}T00:00:00Z`).getUTCDay() + 6) % 7).toBe(weekday)
          }
      }),
      { numRuns: 40 },
    )
  })

  it('have the lengths that months have', () => {
    const months = calendarMonths(calendarDays(pattern(366, [1]), from('2028-01-01'), 1))
    expect(months.map(({ weeks }) => weeks.flat().filter(Boolean).length)).toEqual([
      31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ])
    expect([months[0]?.title, months.at(-1)?.title]).toEqual(['January 2028', 'December 2028'])
    expect(calendarMonths([])).toEqual([])
  })
})

it('a day that was kept is read only where there is such a day', () => {
  expect(['2026-12-07', '2028-02-29'].every(isDay)).toBe(true)
  expect(['2027-02-29', '2026-13-01', '7 12 2026', '', '2026-1-1'].some(isDay)).toBe(false)
})

it('a start date is taken only where there is such a day', () => {
  expect([readDay('7', '12', '2026'), readDay(' 29 ', '02', '2028')]).toEqual(['2026-12-07', '2028-02-29'])
  for (const [day, month, year] of [
    ['29', '2', '2027'],
    ['31', '4', '2026'],
    ['1', '1', '26'],
    ['', '1', '2026'],
    ['x', '1', '2026'],
    ['1', '13', '2026'],
    ['32', '1', '2026'],
  ] as const)
    expect(readDay(day, month, year), `${day} ${month} ${year}`).toBeNull()
})
