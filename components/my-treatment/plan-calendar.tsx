import { useId, useState } from 'react'
import { capitalised } from '../../lib/derive/a-to-z.ts'
import type { MyTreatmentView, PatternChoice } from '../../lib/derive/my-treatment/my-treatment-view.ts'
import { formatDay } from '../../lib/derive/review-status.ts'
import { calendarDays, calendarMonths, usualCycles } from '../../lib/derive/my-treatment/treatment-calendar.ts'
import { type ChoiceAction, MOST_CYCLES, type TreatmentChoice } from '../../lib/derive/my-treatment/treatment-choice.ts'
import { derivePattern } from '../../lib/derive/schedule-pattern.ts'
import type { Day } from '../../lib/model/review.ts'
import { CalendarMark } from './calendar-mark.tsx'
import { DAYS_MAY_CHANGE } from '../../lib/model/schedule.ts'
import { listOf } from '../../lib/model/word-list.ts'
import { MonthGrid } from './month-grid.tsx'
import { saveCalendar } from './save-calendar.ts'

interface PlanCalendarProps {
  choice: TreatmentChoice
  view: MyTreatmentView
  start: Day | ''
  change: (action: ChoiceAction) => void
}

/** Treatment and rest days of the chosen pattern, month by month, from the start date that only this device knows. */
export function PlanCalendar({ choice, view: { patterns, withoutPattern }, start, change }: PlanCalendarProps) {
  const id = useId()
  const shown = patterns.find((pattern) => pattern.id === choice.pattern) ?? patterns[0]
  const missing = withoutPattern.length > 0 && (
    <p className="mb-4">
      {listOf(withoutPattern)}: the days differ too much from person to person for a calendar. Ask your team for your
      dates and write them down.
    </p>
  )
  if (!shown) return missing
  const cycles = choice.cycles ?? usualCycles(shown.schedule)
  const many = Math.max(MOST_CYCLES, cycles)
  return (
    <>
      {missing}
      <form onSubmit={(event) => event.preventDefault()}>
        <label className="label" htmlFor={`${id}-pattern`}>
          Pattern from your team
        </label>
        <select
          className="input"
          id={`${id}-pattern`}
          value={shown.id}
          onChange={(event) => change({ kind: 'show-pattern', pattern: event.target.value })}
        >
          {patterns.map((pattern) => (
            <option key={pattern.id} value={pattern.id}>
              {pattern.of}: {pattern.schedule.name}
            </option>
          ))}
        </select>
        <label className="label mt-4" htmlFor={`${id}-cycles`}>
          How many cycles to show
        </label>
        <select
          className="input"
          id={`${id}-cycles`}
          value={cycles}
          onChange={(event) => change({ kind: 'show-cycles', cycles: Number(event.target.value) })}
        >
          {Array.from({ length: many }, (_, index) => (
            <option key={index} value={index + 1}>
              {index + 1}
            </option>
          ))}
        </select>
      </form>
      {start ? (
        <Months pattern={shown} start={start} cycles={cycles} />
      ) : (
        <p className="mt-4">
          To see the days in a calendar, save the first treatment day under <a href="#my-team">My team</a>.
        </p>
      )}
      <p className="mt-4">
        <b>{DAYS_MAY_CHANGE}</b>
      </p>
    </>
  )
}

function Months({ pattern, start, cycles }: { pattern: PatternChoice; start: Day; cycles: number }) {
  const [said, say] = useState('')
  const { schedule, of } = pattern
  const days = calendarDays(schedule, start, cycles)
  const entries = schedule.entries.map(({ what }) => what)
  return (
    <>
      <p className="mt-4">
        <b>{of}.</b> {schedule.name}. {derivePattern(schedule).words} Day 1 is {formatDay(start)}.
      </p>
      <div className="months">
        {calendarMonths(days).map((month) => (
          <MonthGrid key={month.title} month={month} entries={entries} />
        ))}
      </div>
      <ul className="month-key" aria-label="What the marks mean">
        {entries.map((what, entry) => (
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
      <p className="ways">
        <button
          className="button quiet"
          type="button"
          onClick={() =>
            saveCalendar(pattern, start, cycles).then(
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
