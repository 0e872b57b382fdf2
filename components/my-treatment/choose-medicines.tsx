import { type FormEvent, useId, useMemo, useRef, useState } from 'react'
import { type Addable, addables, findChoice } from '../../lib/derive/my-treatment/find-choice.ts'
import type { MyTreatmentView } from '../../lib/derive/my-treatment/my-treatment-view.ts'
import type { MyTreatmentData } from '../../lib/derive/my-treatment/my-treatment-data.ts'
import type { ChoiceAction } from '../../lib/derive/my-treatment/treatment-choice.ts'
import { medicinesPath } from '../../lib/paths.ts'
import { Icon } from '../ui/icon.tsx'

interface ChooseMedicinesProps {
  data: MyTreatmentData
  view: MyTreatmentView
  change: (action: ChoiceAction) => void
}

/** The chosen medicines and treatments, and the field that adds one by any of its names. */
export function ChooseMedicines({ data, view, change }: ChooseMedicinesProps) {
  const heading = useRef<HTMLParagraphElement>(null)
  return (
    <>
      <p ref={heading} tabIndex={-1} role="status">
        {view.chosen.length === 0 ? (
          'Nothing is chosen yet. Add each medicine, or a treatment such as FOLFOX.'
        ) : (
          <span className="vh">In this list: {view.chosen.map(({ name }) => name).join(', ')}.</span>
        )}
      </p>
      {view.chosen.length > 0 && (
        <ul className="chosen">
          {view.chosen.map(({ what, slug, name, gloss, href }) => (
            <li key={`${what} ${slug}`}>
              <span>
                <a className="name" href={href}>
                  {name}
                </a>{' '}
                <span className="gloss">{gloss}</span>
              </span>
              <button
                className="linkbtn"
                type="button"
                onClick={() => (change({ kind: 'remove', what, slug }), heading.current?.focus())}
              >
                Remove {name}
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddForm data={data} add={({ what, slug }) => change({ kind: 'add', what, slug })} />
    </>
  )
}

function AddForm({ data, add }: { data: MyTreatmentData; add: (one: Addable) => void }) {
  const id = useId()
  const all = useMemo(() => addables(data), [data])
  const [typed, setTyped] = useState('')
  const [missed, setMissed] = useState<{ typed: string; offered: Addable[] } | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const take = (one: Addable) => {
    add(one)
    setTyped('')
    setMissed(null)
    field.current?.focus()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { found, offered } = findChoice(typed, all)
    if (found) return take(found)
    setMissed({ typed: typed.trim(), offered })
    field.current?.focus()
  }
  return (
    <form className="mt-6" onSubmit={submit} noValidate>
      <label className="label" htmlFor={id}>
        Add a medicine, a brand name or a treatment
      </label>
      <div className="row">
        <input
          className="input"
          id={id}
          ref={field}
          type="text"
          list={`${id}-names`}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          aria-invalid={missed ? true : undefined}
          aria-describedby={missed ? `${id}-error` : undefined}
        />
        <button className="button quiet" type="submit">
          <Icon name="plus" />
          Add
        </button>
      </div>
      <datalist id={`${id}-names`}>
        {all.map(({ what, slug, name, also }) => (
          <option key={`${what} ${slug} ${also}`} value={also ?? name} label={also ? name : undefined} />
        ))}
      </datalist>
      {missed && (
        <div id={`${id}-error`} role="alert" className="mt-2">
          <p className="error">
            {missed.typed === ''
              ? 'Error: type the name of a medicine or a treatment.'
              : `Error: there is no page here with the name "${missed.typed}".`}
          </p>
          {missed.offered.length === 0 && (
            <p className="hint">
              Look for it in <a href={medicinesPath}>Medicines A to Z</a>, or ask your team how it is spelt.
            </p>
          )}
        </div>
      )}
      {missed && missed.offered.length > 0 && (
        <ul className="offered" aria-label="Names that are near">
          {missed.offered.map((one) => (
            <li key={`${one.what} ${one.slug}`}>
              <button className="linkbtn" type="button" onClick={() => take(one)}>
                Add {one.name}
                {one.also && ` (${one.also})`}
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  )
}
