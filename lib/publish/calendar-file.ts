import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import type { CalendarRun } from '../derive/my-treatment/treatment-calendar.ts'
import type { Day } from '../model/review.ts'
import { DAYS_MAY_CHANGE } from '../model/schedule.ts'

export interface CalendarFile {
  /** "FOLFOX". */
  name: string
  /** Words for each entry of the schedule: "drips, then pump". */
  entries: readonly string[]
  runs: readonly CalendarRun[]
  /** Id of the pattern: events of the same pattern and start keep their ids, so that a second import does not double them. */
  pattern: string
  /** Day of the page's last change: the stamp of every event, so that the same content gives the same file. */
  changed: Day
  /** Whole address of the page that has the pattern. */
  url: string
}

/** An iCalendar file (RFC 5545) of all-day events without a time zone: a day stays the same day wherever and whenever it is opened. */
export function formatCalendarFile({ name, entries, runs, pattern, changed, url }: CalendarFile): string {
  const calendar = ical({
    name: `${name}: treatment days`,
    prodId: { company: 'Cancer Medicines Explained', product: 'My treatment', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const run of runs) {
    const { start, end } = { start: atMidnight(run.start), end: atMidnight(run.start, run.days) }
    calendar.createEvent({
      id: `${pattern}.${run.entry + 1}.${run.start}@${new URL(url).hostname}`,
      stamp: atMidnight(changed),
      start,
      end,
      allDay: true,
      repeating: ruleOf(run),
      summary: `${name}: ${entries[run.entry]}`,
      description: DAYS_MAY_CHANGE,
      url,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return calendar.toString()
}

/** Whole weeks are said as weeks, as people and calendars say them. Nothing repeats that comes once. */
function ruleOf({ every, times }: CalendarRun): string | null {
  if (times === 1) return null
  return every % 7 === 0
    ? `FREQ=WEEKLY;INTERVAL=${every / 7};COUNT=${times}`
    : `FREQ=DAILY;INTERVAL=${every};COUNT=${times}`
}

function atMidnight(day: Day, later = 0): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) + later * 86_400_000)
}
