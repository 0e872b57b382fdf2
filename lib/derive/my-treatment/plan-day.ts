import type { Day } from '../../model/review.ts'
import type { Schedule } from '../../model/schedule.ts'
import { daysBetween } from '../review-status.ts'
import type { PlanStart } from './treatment-calendar.ts'
import { addDays } from './treatment-calendar.ts'

/** Where a day falls in the usual plan. */
export type PlanDay =
  | { kind: 'before'; start: Day; days: number }
  | { kind: 'within'; cycle: number; day: number }
  /** A plan without a break has no cycles that anybody counts. */
  | { kind: 'steady'; day: number }
  | { kind: 'after'; cycles: number; last: Day }

/**
 * Where today falls by the usual plan, counted from the day 1 that the reader gave. It knows nothing of delays.
 * @param cycles how many cycles there are; null where it differs from person to person, and the plan goes on
 */
export function planDay(schedule: Schedule, start: PlanStart, today: Day, cycles: number | null): PlanDay {
  const past = daysBetween(start.day, today)
  if (past < 0) return { kind: 'before', start: start.day, days: -past }
  const cycle = start.cycle + Math.floor(past / schedule.cycleDays)
  if (cycles !== null && cycle > cycles)
    return { kind: 'after', cycles, last: addDays(dayOne(schedule, start, cycles + 1), -1) }
  if (isSteady(schedule)) return { kind: 'steady', day: past + 1 }
  return { kind: 'within', cycle, day: (past % schedule.cycleDays) + 1 }
}

/** True where each day of the pattern is like the one before it. */
export function isSteady({ entries, cycleDays }: Schedule): boolean {
  return entries.every(({ days }) => days.length === cycleDays)
}

/** The date of day 1 of a cycle. */
export function dayOne({ cycleDays }: Schedule, start: PlanStart, cycle: number): Day {
  return addDays(start.day, (cycle - start.cycle) * cycleDays)
}
