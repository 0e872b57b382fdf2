import { type FormEvent, useId, useRef, useState } from 'react'
import type { PlanStart } from '../../lib/derive/my-treatment/treatment-calendar.ts'
import { readDay } from '../../lib/derive/my-treatment/treatment-calendar.ts'
import { MOST_CYCLES } from '../../lib/derive/my-treatment/treatment-choice.ts'

interface DayFormProps {
  start: PlanStart | null
  set: (start: PlanStart) => void
}

const ERROR = 'Error: enter a day, a month and a year in numbers, such as 7 12 2026.'
const FIELDS = [
  { name: 'day', label: 'Day', long: 2 },
  { name: 'month', label: 'Month', long: 2 },
  { name: 'year', label: 'Year', long: 4 },
] as const

/** Day 1 of a cycle, and of which: a plan that was delayed is counted from its latest cycle. */
export function DayForm({ start, set }: DayFormProps) {
  const id = useId()
  const [wrong, setWrong] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const [year = '', month = '', day = ''] = (start?.day ?? '').split('-').map((part) => part.replace(/^0/, ''))
  const known = { day, month, year }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const data = new FormData(form.current ?? undefined)
    const text = (name: string) => String(data.get(name) ?? '').trim()
    const read = readDay(text('day'), text('month'), text('year'))
    setWrong(read === null)
    if (read) set({ day: read, cycle: Number(text('cycle')) })
    else form.current?.querySelector<HTMLInputElement>('[name=day]')?.focus()
  }
  return (
    <form ref={form} key={`${start?.day} ${start?.cycle}`} onSubmit={submit} noValidate>
      <fieldset>
        <legend className="label">Day 1 of your latest cycle</legend>
        <div className="datefields">
          {FIELDS.map(({ name, label, long }) => (
            <label key={name}>
              {label}
              <input
                className={name === 'year' ? 'input year' : 'input'}
                name={name}
                type="text"
                inputMode="numeric"
                autoComplete="off"
                maxLength={long}
                defaultValue={known[name]}
                {...(wrong ? { 'aria-invalid': true, 'aria-describedby': `${id}-error` } : {})}
              />
            </label>
          ))}
          <label>
            Cycle
            <select className="input" name="cycle" defaultValue={start?.cycle ?? 1}>
              {Array.from({ length: MOST_CYCLES }, (_, index) => (
                <option key={index} value={index + 1}>
                  {index + 1}
                </option>
              ))}
            </select>
          </label>
          <button className="button" type="submit">
            Show the days
          </button>
        </div>
      </fieldset>
      {wrong && (
        <p className="error" id={`${id}-error`} role="alert">
          {ERROR}
        </p>
      )}
    </form>
  )
}
