import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Schedule } from '../../lib/model/schedule.ts'
import { dayWords, derivePattern } from '../../lib/derive/schedule-pattern.ts'

const schedule = (cycleDays: number, days: number[], more: Partial<Schedule> = {}): Schedule => ({
  id: 'usual',
  name: 'The usual pattern',
  route: null,
  cycleDays,
  cycles: null,
  entries: [{ days, what: 'tablets', medicines: [] }],
  ...more,
})

describe('the days of a pattern in words', () => {
  it.each([
    [[1], 14, 'day 1'],
    [[1, 8, 15], 28, 'days 1, 8 and 15'],
    [[1, 2, 3, 4, 5], 14, 'days 1 to 5'],
    [[1, 2, 3, 4, 5, 8, 9, 10, 11, 12], 28, 'days 1 to 5 and 8 to 12'],
    [[1, 2], 14, 'days 1 to 2'],
    [[1, 2, 3], 3, 'every day'],
    [[1], 1, 'every day'],
  ])('%j of %i days are “%s”', (days, cycleDays, words) => {
    expect(dayWords(days, cycleDays)).toBe(words)
  })
})

describe('the picture of a pattern', () => {
  it('shows weeks of 7 days, and rest weeks to the end of the cycle', () => {
    const pattern = derivePattern(schedule(21, [1, 2, 3, 4, 5]))
    expect(pattern.weeks.map(({ label, note }) => `${label}: ${note}`)).toEqual([
      'Week 1: 5 on, 2 off',
      'Week 2: rest week',
      'Week 3: rest week',
    ])
    expect(pattern.hasRestDays).toBe(true)
  })

  it('names single days when they do not follow each other', () => {
    expect(derivePattern(schedule(7, [1, 3])).weeks[0]!.note).toBe('day 1, day 3')
    expect(derivePattern(schedule(7, [3])).weeks[0]!.note).toBe('day 3')
  })

  it('keeps a short last week short', () => {
    expect(derivePattern(schedule(10, [1])).weeks.map(({ days, note }) => `${days.length} ${note}`)).toEqual([
      '7 1 on, 6 off',
      '3 rest',
    ])
  })

  it('says that there is no break when each day has treatment', () => {
    expect(derivePattern(schedule(7, [1, 2, 3, 4, 5, 6, 7]))).toMatchObject({
      words: 'Tablets on every day. There is no break.',
      hasRestDays: false,
      weeks: [{ note: 'every day' }],
    })
  })

  it.each([
    [schedule(14, [1], { cycles: 6 }), 'Tablets on day 1. One cycle is 2 weeks. People usually have 6 cycles.'],
    [schedule(7, [1], { cycles: 1 }), 'Tablets on day 1. One cycle is 1 week. There is 1 cycle.'],
    [schedule(10, [1]), 'Tablets on day 1. One cycle is 10 days. Then the pattern starts again.'],
  ])('says how long a cycle is and how many there are', (pattern, words) => {
    expect(derivePattern(pattern).words).toBe(words)
  })

  it('has exactly one cell for each day of the cycle, filled on the days of treatment', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 366 })
          .chain((cycleDays) =>
            fc.tuple(fc.constant(cycleDays), fc.uniqueArray(fc.integer({ min: 1, max: cycleDays }), { minLength: 1 })),
          ),
        ([cycleDays, days]) => {
          const cells = derivePattern(
            schedule(
              cycleDays,
              days.sort((a, b) => a - b),
            ),
          ).weeks.flatMap((week) => week.days)
          expect(cells).toHaveLength(cycleDays)
          expect(cells.flatMap((cell, index) => (cell === null ? [] : [index + 1]))).toEqual(days)
        },
      ),
    )
  })
})
