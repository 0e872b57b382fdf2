import { runsOf } from '../day-runs.ts'
import type { Day } from '../../model/review.ts'
import type { Schedule } from '../../model/schedule.ts'

/** Day 1 of one cycle: of the first, or of a later one where the days have moved. */
export interface PlanStart {
  day: Day
  cycle: number
}

/** One day of a pattern that has begun. */
export interface CalendarDay {
  day: Day
  /** Counted from 1. */
  cycle: number
  dayOfCycle: number
  /** Indexes of the schedule's entries that fall on it; none on a rest day. */
  entries: number[]
}

export interface CalendarMonth {
  /** "December 2026". */
  title: string
  /** Weeks from Monday to Sunday; null where a day belongs to another month. `plan` is null outside the pattern. */
  weeks: ({ day: Day; date: number; plan: CalendarDay | null } | null)[][]
}

/** Days one after another with the same entry, which come back each cycle: one event of a calendar file. */
export interface CalendarRun {
  entry: number
  /** First day in the first cycle. */
  start: Day
  /** How many days it lasts. */
  days: number
  /** Days from one to the next, and how often it comes in all. */
  every: number
  times: number
}

/** A calendar shows at least this many days where nobody says how many cycles there are. */
const USUAL_SPAN = 63

/** The number of cycles that a calendar shows at first: the pattern's own, or enough for about 2 months and never fewer than 3. */
export function usualCycles({ cycles, cycleDays }: Pick<Schedule, 'cycles' | 'cycleDays'>): number {
  return cycles ?? Math.max(3, Math.ceil(USUAL_SPAN / cycleDays))
}

/** Every day of the cycles from the start's own to the last, treatment and rest, in order. Days are counted in UTC, so that no clock change moves them. */
export function calendarDays(schedule: Schedule, start: PlanStart, last: number): CalendarDay[] {
  return Array.from({ length: cyclesFrom(start, last) * schedule.cycleDays }, (_, index) => {
    const dayOfCycle = (index % schedule.cycleDays) + 1
    return {
      day: addDays(start.day, index),
      cycle: start.cycle + Math.floor(index / schedule.cycleDays),
      dayOfCycle,
      entries: schedule.entries.flatMap(({ days }, entry) => (days.includes(dayOfCycle) ? [entry] : [])),
    }
  })
}

/** The months that the days fall in, as grids that begin on Monday. */
export function calendarMonths(days: readonly CalendarDay[]): CalendarMonth[] {
  const [first, last] = [days[0]?.day, days.at(-1)?.day]
  if (!first || !last) return []
  const plans = new Map(days.map((one) => [one.day, one]))
  const months: CalendarMonth[] = []
  for (let month = `${first.slice(0, 7)}-01`; month <= last; month = `${addDays(month, 31).slice(0, 7)}-01`) {
    const weeks: CalendarMonth['weeks'] = []
    for (let day = month, date = 1; day.slice(0, 7) === month.slice(0, 7); day = addDays(day, 1), date++) {
      const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
      if (weekday === 0 || date === 1) weeks.push(Array.from({ length: 7 }, () => null))
      weeks.at(-1)![weekday] = { day, date, plan: plans.get(day) ?? null }
    }
    months.push({
      title: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
        new Date(`${month}T00:00:00Z`),
      ),
      weeks,
    })
  }
  return months
}

/** The same days as runs: what a calendar file repeats. A pattern without a break is one run of single days. */
export function calendarRuns({ entries, cycleDays }: Schedule, start: PlanStart, last: number): CalendarRun[] {
  const cycles = cyclesFrom(start, last)
  if (cycles === 0) return []
  return entries.flatMap(({ days }, entry): CalendarRun[] => {
    if (days.length === cycleDays) return [{ entry, start: start.day, days: 1, every: 1, times: cycles * cycleDays }]
    return runsOf(days).map(([from, to]) => ({
      entry,
      start: addDays(start.day, from - 1),
      days: to - from + 1,
      every: cycleDays,
      times: cycles,
    }))
  })
}

const cyclesFrom = (start: PlanStart, last: number): number => Math.max(0, last - start.cycle + 1)

/** The day that comes so many days later. */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
}

/** A day from what somebody typed into three fields; null where there is no such day. Years of two digits are not guessed. */
export function readDay(day: string, month: string, year: string): Day | null {
  const [d, m, y] = [day, month, year].map((text) => (/^\s*\d{1,4}\s*$/.test(text) ? Number(text) : NaN)) as [
    number,
    number,
    number,
  ]
  if (!(y >= 2000 && y <= 2199 && m >= 1 && m <= 12 && d >= 1 && d <= 31)) return null
  const read = new Date(Date.UTC(y, m - 1, d))
  return read.getUTCDate() === d ? read.toISOString().slice(0, 10) : null
}

/** True for a day of the calendar as this page keeps it. */
export function isDay(text: string): boolean {
  const [year = '', month = '', day = ''] = /^\d{4}-\d{2}-\d{2}$/.test(text) ? text.split('-') : []
  return readDay(day, month, year) === text
}
