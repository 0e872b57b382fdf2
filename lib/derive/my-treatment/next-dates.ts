import type { Day } from '../../model/review.ts'
import type { Schedule } from '../../model/schedule.ts'
import { capitalised } from '../a-to-z.ts'
import { listOf } from '../../model/word-list.ts'
import { isSteady, type PlanDay } from './plan-day.ts'
import type { PlanStart } from './treatment-calendar.ts'
import { type CalendarDay, calendarDays } from './treatment-calendar.ts'

/** Days one after another that are alike in the usual plan. */
export interface NextDate {
  from: Day
  to: Day
  /** "days 15 to 21", "day 1 of cycle 3". */
  when: string
  /** "Tablets", "No treatment". */
  what: string
}

const NO_TREATMENT = 'No treatment'
/** How many stand on the page. */
const SHOWN = 3

/** What comes next by the usual plan, from today on; before day 1 its first days. Empty after the last cycle, and where each day is like the next. */
export function nextDates(
  schedule: Schedule,
  start: PlanStart,
  now: PlanDay,
  today: Day,
  cycles: number | null,
): NextDate[] {
  if (isSteady(schedule) || now.kind === 'after') return []
  const inCycle = now.kind === 'within' ? now.cycle : start.cycle
  // Weekly plans need some cycles ahead, long ones the present and the next.
  const last = Math.min(cycles ?? Infinity, inCycle + SHOWN)
  const ahead = calendarDays(schedule, start, last).filter(({ day }) => day >= today)
  return stretches(ahead)
    .slice(0, SHOWN)
    .map((days) => dateOf(days, schedule))
}

function stretches(days: readonly CalendarDay[]): CalendarDay[][] {
  const found: CalendarDay[][] = []
  for (const day of days) {
    const before = found.at(-1)?.at(-1)
    const isAlike = before && before.cycle === day.cycle && before.entries.join() === day.entries.join()
    if (isAlike) found.at(-1)!.push(day)
    else found.push([day])
  }
  return found
}

function dateOf(days: readonly CalendarDay[], { entries }: Schedule): NextDate {
  const [first, last] = [days[0]!, days.at(-1)!]
  const span = first === last ? `day ${first.dayOfCycle}` : `days ${first.dayOfCycle} to ${last.dayOfCycle}`
  return {
    from: first.day,
    to: last.day,
    when: first.dayOfCycle === 1 ? `${span} of cycle ${first.cycle}` : span,
    what: first.entries.length === 0 ? NO_TREATMENT : capitalised(listOf(first.entries.map((at) => entries[at]!.what))),
  }
}
