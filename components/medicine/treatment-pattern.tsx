import { weekPath } from './week-path.ts'

/** More weeks than this do not fit side by side, and stay rows. */
const ACROSS = 6

export interface PatternWeek {
  label: string
  /** Seven days (fewer in a last week that is not whole), true where there is treatment. */
  days: readonly boolean[]
  /** The same in words: "5 on, 2 off". */
  note: string
  /** A week without treatment. */
  rest?: boolean
}

interface TreatmentPatternProps {
  caption: string
  weeks: readonly PatternWeek[]
  /** What a filled square and an outlined square mean. */
  words: { on: string; off: string }
  /** What happens after the last week. */
  after?: string
}

/** The weeks of one cycle as a strip of days; every drawing has its words beside it. */
export function TreatmentPattern({ caption, weeks, words, after }: TreatmentPatternProps) {
  return (
    <figure className="pattern">
      <figcaption>{caption}</figcaption>
      <ol className={weeks.length > ACROSS ? 'weeks rows' : 'weeks across'}>
        {weeks.map((week) => (
          <li key={week.label} className={week.rest ? 'rest' : undefined}>
            <b>{week.label}</b>
            <Days days={week.days} />
            <span>{week.note}</span>
          </li>
        ))}
      </ol>
      <p className="key">
        <span>
          <Days days={[true]} only /> {words.on}
        </span>
        <span>
          <Days days={[false]} only /> {words.off}
        </span>
        {after && <span>{after}</span>}
      </p>
    </figure>
  )
}

function Days({ days, only }: { days: readonly boolean[]; only?: boolean }) {
  return (
    <svg viewBox={only ? '0 0 15 22' : '0 0 111 22'} aria-hidden="true">
      <path d={weekPath(days)} />
    </svg>
  )
}
