import { useId } from 'react'
import type { PatternChoice } from '../../lib/derive/my-treatment/pattern-choice.ts'
import { type ChoiceAction, MOST_CYCLES, type TreatmentChoice } from '../../lib/derive/my-treatment/treatment-choice.ts'

interface PatternFormProps {
  choice: TreatmentChoice
  patterns: readonly PatternChoice[]
  shown: PatternChoice | null
  change: (action: ChoiceAction) => void
}

/** Which usual pattern the team uses, or which part of it the reader is in, and how many cycles they have planned. */
export function PatternForm({ choice, patterns, shown, change }: PatternFormProps) {
  const id = useId()
  const cycles = choice.cycles ?? shown?.schedule.cycles ?? ''
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <label className="label" htmlFor={`${id}-pattern`}>
        Pattern from your team, or the part you are in
      </label>
      <select
        className="input"
        id={`${id}-pattern`}
        value={shown?.id ?? ''}
        onChange={(event) => change({ kind: 'show-pattern', pattern: event.target.value })}
      >
        {!shown && <option value="">Choose</option>}
        {patterns.map(({ id: one, of, schedule }) => (
          <option key={one} value={one}>
            {of}: {schedule.name}
          </option>
        ))}
      </select>
      <label className="label mt-4" htmlFor={`${id}-cycles`}>
        How many cycles your team planned
      </label>
      <select
        className="input"
        id={`${id}-cycles`}
        value={cycles}
        onChange={(event) => change({ kind: 'show-cycles', cycles: Number(event.target.value) || null })}
      >
        {!shown?.schedule.cycles && <option value="">I do not know</option>}
        {Array.from({ length: MOST_CYCLES }, (_, index) => (
          <option key={index} value={index + 1}>
            {index + 1}
          </option>
        ))}
      </select>
      <p className="hint">Another pattern or part has a day 1 of its own: day 1 is empty again.</p>
    </form>
  )
}
