import type { AdministrationRouteId } from './administration-routes.ts'

/** What happens on some days of a cycle. */
export interface ScheduleEntry {
  /** Days of the cycle, counted from 1, sorted, each once. */
  days: number[]
  /** One or two words for the day: "drip", "tablets". */
  what: string
  /** In a treatment: ids of the medicines given on these days. Empty on a medicine's own page. */
  medicines: string[]
}

/** A usual pattern of treatment days. */
export interface Schedule {
  id: string
  name: string
  route: AdministrationRouteId | null
  /** Length of one cycle in days. */
  cycleDays: number
  /** How many cycles people usually have; null where it differs from person to person. */
  cycles: number | null
  entries: ScheduleEntry[]
}

/** Said wherever the pattern becomes dates: on the page, on paper and in every event of a calendar file. */
export const DAYS_MAY_CHANGE =
  'Your team may change these days, for example after a blood test. Follow the days that your team gives you.'
