import { describe, expect, it } from 'vitest'
import { isRealDay, parseDayList } from '../../lib/validate/front-matter-schema.ts'

describe('a list of days', () => {
  it.each([['1', [1]], ['1-5', [1, 2, 3, 4, 5]], ['1-3, 8', [1, 2, 3, 8]], ['8, 1-2', [1, 2, 8]], ['1-3,2-4', [1, 2, 3, 4]], [' 1 to 3 ', [1, 2, 3]], ['7-7', [7]]])('%j is %j', (text, days) => expect(parseDayList(text)).toEqual(days))
  it.each(['', 'every day', '0', '5-1', '1-', '-1', '1.5', '1,,2', '1000', '1–5'])('%j is not one', (text) => expect(parseDayList(text)).toBeUndefined())
})

describe('a day of the calendar', () => {
  it.each(['2026-01-31', '2028-02-29', '2000-02-29', '2026-12-31'])('%s is one', (day) => expect(isRealDay(day)).toBe(true))
  it.each(['2026-02-29', '1900-02-29', '2026-02-30', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', 'soon'])('%s is not', (day) => expect(isRealDay(day)).toBe(false))
})
