import { type FormEvent, useId, useRef, useState } from 'react'
import { ADVICE_NUMBER_MESSAGES, readAdviceNumber } from '../../lib/derive/advice-number.ts'
import { formatDay } from '../../lib/derive/review-status.ts'
import { readDay } from '../../lib/derive/my-treatment/treatment-calendar.ts'
import { deleteDetails, type DeviceDetails, writeDetails } from './device-details.ts'

type FieldName = 'number' | 'unit' | 'day'
const DAY_ERROR = 'Error: enter a day, a month and a year in numbers, such as 7 12 2026.'

/** The ward's number, the unit's name and the first treatment day: typed once, kept on this device, sent nowhere. */
export function DeviceForm({ details }: { details: DeviceDetails & { kept: boolean } }) {
  const id = useId()
  const [errors, setErrors] = useState<Partial<Record<FieldName, string>>>({})
  const [said, say] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const { number, unit, start, kept } = details
  const some = number !== '' || unit !== '' || start !== ''
  const [year = '', month = '', day = ''] = start.split('-').map((part) => part.replace(/^0/, ''))

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const text = (name: string) => String(new FormData(form.current ?? undefined).get(name) ?? '').trim()
    const typedDay = [text('day'), text('month'), text('year')]
    const typedNumber = text('number') === '' ? undefined : readAdviceNumber(text('number'))
    const read = readDay(typedDay[0]!, typedDay[1]!, typedDay[2]!)
    const found = {
      ...(typedNumber && !typedNumber.ok ? { number: `Error: ${ADVICE_NUMBER_MESSAGES[typedNumber.fault]}` } : {}),
      ...(typedDay.some(Boolean) && !read ? { day: DAY_ERROR } : {}),
    }
    setErrors(found)
    const [first] = Object.keys(found)
    if (first) {
      say('')
      form.current?.querySelector<HTMLInputElement>(`[name=${first}]`)?.focus()
      return
    }
    writeDetails({
      number: typedNumber?.ok ? typedNumber.shown : '',
      unit: text('unit').slice(0, 80),
      start: read ?? '',
    })
    say('Saved.')
  }
  const forget = () => {
    deleteDetails()
    setErrors({})
    say('Deleted from this device.')
  }
  const invalid = (name: FieldName) =>
    errors[name] ? { 'aria-invalid': true, 'aria-describedby': `${id}-${name}-error` } : {}
  const error = (name: FieldName) =>
    errors[name] && (
      <p className="error" id={`${id}-${name}-error`}>
        {errors[name]}
      </p>
    )

  return (
    <>
      <p className="paper-only">
        {unit && (
          <>
            Unit: <b>{unit}</b>.{' '}
          </>
        )}
        {start && (
          <>
            First treatment day: <b>{formatDay(start)}</b>.
          </>
        )}
      </p>
      <form ref={form} key={`${number} ${unit} ${start}`} className="device" onSubmit={submit} noValidate>
        <p className="hint">
          What you type here stays on this device. It is never sent to us, and it is not in the link. You see the number
          on every page.
        </p>
        <label className="label mt-4" htmlFor={`${id}-number`}>
          24-hour advice line
        </label>
        <input
          className="input"
          id={`${id}-number`}
          name="number"
          type="tel"
          autoComplete="off"
          defaultValue={number}
          {...invalid('number')}
        />
        {error('number')}
        <label className="label mt-4" htmlFor={`${id}-unit`}>
          Ward or unit
        </label>
        <input
          className="input"
          id={`${id}-unit`}
          name="unit"
          type="text"
          autoComplete="off"
          maxLength={80}
          defaultValue={unit}
        />
        <fieldset className="mt-4">
          <legend className="label">First treatment day</legend>
          <div className="datefields">
            <label>
              Day
              <input
                className="input"
                name="day"
                type="text"
                inputMode="numeric"
                autoComplete="off"
                maxLength={2}
                defaultValue={day}
                {...invalid('day')}
              />
            </label>
            <label>
              Month
              <input
                className="input"
                name="month"
                type="text"
                inputMode="numeric"
                autoComplete="off"
                maxLength={2}
                defaultValue={month}
              />
            </label>
            <label>
              Year
              <input
                className="input year"
                name="year"
                type="text"
                inputMode="numeric"
                autoComplete="off"
                maxLength={4}
                defaultValue={year}
              />
            </label>
          </div>
        </fieldset>
        {error('day')}
        <p className="ways">
          <button className="button" type="submit">
            Save on this device
          </button>
          {some && (
            <button className="button quiet" type="button" onClick={forget}>
              Delete all of this
            </button>
          )}
        </p>
      </form>
      <p className="hint screen-only" role="status">
        {said}{' '}
        {some &&
          (kept
            ? 'Kept on this device only.'
            : 'Your browser does not keep it: it is gone when you leave this page. Everything else works.')}
      </p>
    </>
  )
}
