import type { ChoiceAction, TreatmentChoice } from '../../lib/derive/my-treatment/treatment-choice.ts'
import { TREATMENT_PARTS } from '../../lib/model/treatment-parts.ts'

interface PartChoicesProps {
  choice: TreatmentChoice
  change: (action: ChoiceAction) => void
}

/** Which parts the list shows and how large its letters are. */
export function PartChoices({ choice: { without, largePrint }, change }: PartChoicesProps) {
  return (
    <form className="mt-6" onSubmit={(event) => event.preventDefault()}>
      <Tick label="Large print (16 point)" ticked={largePrint} set={(on) => change({ kind: 'large-print', on })} />
      <details className="parts" open={without.length > 0}>
        <summary>Choose which parts to show</summary>
        <fieldset>
          <legend className="hint">When to call, the versions and how to report a side effect are always there.</legend>
          {TREATMENT_PARTS.map(({ id, label }) => (
            <Tick
              key={id}
              label={label}
              ticked={!without.includes(id)}
              set={(on) => change({ kind: 'leave-out', part: id, out: !on })}
            />
          ))}
        </fieldset>
      </details>
    </form>
  )
}

function Tick({ label, ticked, set }: { label: string; ticked: boolean; set: (on: boolean) => void }) {
  return (
    <label className="tick">
      <input type="checkbox" checked={ticked} onChange={(event) => set(event.target.checked)} /> <span>{label}</span>
    </label>
  )
}
