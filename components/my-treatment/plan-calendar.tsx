import { useState } from 'react'
import { capitalised } from '../../lib/derive/a-to-z.ts'
import type { MyTreatmentView } from '../../lib/derive/my-treatment/my-treatment-view.ts'
import type { PatternChoice } from '../../lib/derive/my-treatment/pattern-choice.ts'
import type { PlanStart } from '../../lib/derive/my-treatment/treatment-calendar.ts'
import { formatDay } from '../../lib/derive/review-status.ts'
import { type CalendarDay, calendarDays, calendarMonths } from '../../lib/derive/my-treatment/treatment-calendar.ts'
import { derivePattern } from '../../lib/derive/schedule-pattern.ts'
import { CalendarMark } from './calendar-mark.tsx'
import { DAYS_MAY_CHANGE, type Schedule } from '../../lib/model/schedule.ts'
import { listOf } from '../../lib/model/word-list.ts'
import { MonthGrid } from './month-grid.tsx'
import { saveCalendar } from './save-calendar.ts'

interface PlanCalendarProps {
  view: Pick<MyTreatmentView, 'withoutPattern'>
  pattern: PatternChoice | null
  start: PlanStart | null
  /** Number of the last cycle that is shown. */
  last: number
}

/** Treatment and rest days of the plan, month by month, from the day 1 that only this device knows. */
export function PlanCalendar({ view: { withoutPattern }, pattern, start, last }: PlanCalendarProps) {
  return (
    <>
      {withoutPattern.length > 0 && (
        <p className="mb-4">
          {listOf(withoutPattern)}: the days differ too much from person to person for a calendar. Ask your team for
          your dates and write them down.
        </p>
      )}
      {pattern && start && <Months pattern={pattern} start={start} last={last} />}
      {pattern && (
        <p className="mt-4">
          <b>{DAYS_MAY_CHANGE}</b>
        </p>
      )}
    </>
  )
}

interface MonthsProps {
  pattern: PatternChoice
  start: PlanStart
  last: number
}

function Months({ pattern, start, last }: MonthsProps) {
  const [said, say] = useState('')
  const { schedule, of } = pattern
  const days = calendarDays(schedule, start, last)
  return (
    <>
      <p className="mt-4">
        <b>{of}.</b> {schedule.name}. {derivePattern(schedule).words} Day 1 of cycle {start.cycle} is{' '}
        {formatDay(start.day)}.
      </p>
      <MonthGrids schedule={schedule} days={days} />
      <p className="ways">
        <button
          className="button quiet"
          type="button"
          onClick={() =>
            saveCalendar(pattern, start, last).then(
              () =>
                say('The calendar file is ready. If the days change, delete it from your calendar and save a new one.'),
              () => say('The calendar file could not be made. Check your connection and try again.'),
            )
          }
        >
          Save to calendar
        </button>
      </p>
      <p className="hint screen-only" role="status">
        {said}
      </p>
    </>
  )
}

interface MonthGridsProps {
  schedule: Schedule
  days: readonly CalendarDay[]
  /** The most months that there is room for. */
  most?: number
}

/** The months of some days, and what their marks mean. */
export function MonthGrids({ schedule: { entries }, days, most = Infinity }: MonthGridsProps) {
  const words = entries.map(({ what }) => what)
  return (
    <>
      <div className="months">
        {calendarMonths(days)
          .slice(0, most)
          .map((month) => (
            <MonthGrid key={month.title} month={month} entries={words} />
          ))}
      </div>
      <ul className="month-key" aria-label="What the marks mean">
        {words.map((what, entry) => (
          <li key={entry}>
            <CalendarMark entry={entry} /> {capitalised(what)}
          </li>
        ))}
        {days.some((day) => day.entries.length === 0) && (
          <li>
            <CalendarMark entry={null} /> Rest day
          </li>
        )}
      </ul>
    </>
  )
}
