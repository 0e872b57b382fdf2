import { type FormEvent, useId, useRef, useState } from 'react'
import { ADVICE_NUMBER_MESSAGES, readAdviceNumber } from '../../lib/derive/advice-number.ts'
import { deleteDetails, type DeviceDetails, writeDetails } from './device-details.ts'

/** The ward's number and the unit's name: typed once, kept on this device, sent nowhere. */
export function DeviceForm({ details }: { details: DeviceDetails & { kept: boolean } }) {
  const id = useId()
  const [error, setError] = useState('')
  const [said, say] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const { number, unit, kept } = details
  const some = number !== '' || unit !== ''

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const text = (name: string) => String(new FormData(form.current ?? undefined).get(name) ?? '').trim()
    const typed = text('number') === '' ? undefined : readAdviceNumber(text('number'))
    const fault = typed && !typed.ok ? `Error: ${ADVICE_NUMBER_MESSAGES[typed.fault]}` : ''
    setError(fault)
    if (fault) {
      say('')
      form.current?.querySelector<HTMLInputElement>('[name=number]')?.focus()
      return
    }
    writeDetails({ number: typed?.ok ? typed.shown : '', unit: text('unit').slice(0, 80) })
    say('Saved.')
  }
  const forget = () => {
    deleteDetails()
    setError('')
    say('Deleted from this device.')
  }
  return (
    <>
      <p className="paper-only">
        {unit && (
          <>
            Unit: <b>{unit}</b>.
          </>
        )}
      </p>
      <form ref={form} key={`${number} ${unit}`} className="device" onSubmit={submit} noValidate>
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
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
        />
        {error && (
          <p className="error" id={`${id}-error`}>
            {error}
          </p>
        )}
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
        <p className="ways">
          <button className="button" type="submit">
            Save on this device
          </button>
          {some && (
            <button className="button quiet" type="button" onClick={forget}>
              Delete number and ward
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
