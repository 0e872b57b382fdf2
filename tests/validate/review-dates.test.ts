import { expect, it } from 'vitest'
import { addMonths } from '../../lib/validate/review-dates.ts'

it.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-11-23', 24, '2028-11-23'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2026-03-15', 0, '2026-03-15'],
])('%s and %i months is %s', (day, months, later) => expect(addMonths(day, months)).toBe(later))
