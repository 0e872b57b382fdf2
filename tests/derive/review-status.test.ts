import { describe, expect, it } from 'vitest'
import { daysBetween, deriveReviewStatus, formatDay } from '../../lib/derive/review-status.ts'

const checked = (nextCheck: string | null) => ({ status: 'checked' as const, nextCheck })

describe('where a page stands in its review', () => {
  it('is a draft until someone has checked it, whatever the dates say', () => {
    expect(deriveReviewStatus({ status: 'draft', nextCheck: '2020-01-01' }, '2026-01-01', 60)).toEqual({
      kind: 'draft',
    })
    expect(deriveReviewStatus(checked(null), '2026-01-01', 60)).toEqual({ kind: 'draft' })
  })

  it.each([
    ['2026-01-31', '2026-04-01', { kind: 'due-soon', nextCheck: '2026-04-01', days: 60 }],
    ['2026-01-30', '2026-04-01', { kind: 'current', nextCheck: '2026-04-01' }],
    ['2026-04-01', '2026-04-01', { kind: 'due-soon', nextCheck: '2026-04-01', days: 0 }],
    ['2026-04-02', '2026-04-01', { kind: 'overdue', nextCheck: '2026-04-01', days: 1 }],
    ['2028-03-01', '2028-02-29', { kind: 'overdue', nextCheck: '2028-02-29', days: 1 }],
    ['2028-02-28', '2028-03-01', { kind: 'due-soon', nextCheck: '2028-03-01', days: 2 }],
  ])('on %s with the next check on %s', (today, nextCheck, status) => {
    expect(deriveReviewStatus(checked(nextCheck), today, 60)).toEqual(status)
  })
})

describe('days', () => {
  it.each([
    ['2028-02-28', '2028-02-29', 1],
    ['2027-02-28', '2027-03-01', 1],
    ['2028-02-28', '2028-03-01', 2],
    ['2026-12-31', '2027-01-01', 1],
    ['2026-03-28', '2026-03-30', 2], // the clocks change in between
    ['2026-10-24', '2026-10-26', 2],
    ['2026-01-02', '2026-01-01', -1],
    ['1900-02-28', '1900-03-01', 1],
    ['2000-02-28', '2000-03-01', 2],
  ])('from %s to %s are %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
  })

  it('are printed as people in the UK write them, whatever the time zone of the machine', () => {
    expect(['2026-01-31', '2028-02-29', '2026-12-31', '2027-01-01'].map(formatDay)).toEqual([
      '31 January 2026',
      '29 February 2028',
      '31 December 2026',
      '1 January 2027',
    ])
  })
})
