import { capitalised } from '../../lib/derive/a-to-z.ts'
import type { DayLane } from '../../lib/derive/my-treatment/day-lanes.ts'

interface DayLineProps {
  lanes: readonly DayLane[]
  cycleDays: number
  /** Day of the cycle that is today; null outside a cycle. */
  today: number | null
}

/** One cycle as lanes: treatment days, then effects. Solid: days from a source. Dashed: it can come, and nobody knows when. */
export function DayLine({ lanes, cycleDays, today }: DayLineProps) {
  const at = (days: number) => `${((100 * days) / cycleDays).toFixed(2)}%`
  return (
    <div className="dayline">
      <Axis cycleDays={cycleDays} today={today} at={at} />
      {today !== null && (
        <svg className="here" aria-hidden="true">
          <line x1={at(today - 0.5)} x2={at(today - 0.5)} y1="0" y2="100%" />
        </svg>
      )}
      <ul>
        {lanes.map(({ effect, name, note, solid }) => (
          <li key={`${effect} ${name} ${note}`} className="lane">
            <span className="lab">
              {capitalised(name)} <small>{note}</small>
            </span>
            <svg className={effect ? 'bar effect' : 'bar'} aria-hidden="true">
              {effect && <line x1="0" x2="100%" y1="50%" y2="50%" />}
              {solid.map(([from, to]) => (
                <rect key={from} x={at(from - 1)} width={at(to - from + 1)} height="100%" />
              ))}
            </svg>
          </li>
        ))}
      </ul>
    </div>
  )
}

type AxisProps = Omit<DayLineProps, 'lanes'> & { at: (days: number) => string }

/** The first day, today and the last day; the words of today keep inside the line, and stand alone where they meet another. */
function Axis({ cycleDays, today, at }: AxisProps) {
  const part = today === null ? null : (today - 0.5) / cycleDays
  const anchor = part === null || (part > 0.2 && part < 0.8) ? 'middle' : part < 0.5 ? 'start' : 'end'
  return (
    <svg className="axis" aria-hidden="true">
      {(part === null || part > 0.25) && (
        <text x="0" y="1em">
          1
        </text>
      )}
      {today !== null && (
        <text
          className="now"
          x={anchor === 'middle' ? at(today - 0.5) : anchor === 'start' ? '0' : '100%'}
          y="1em"
          textAnchor={anchor}
        >
          Today, {today}
        </text>
      )}
      {(part === null || part < 0.75) && (
        <text x="100%" y="1em" textAnchor="end">
          {cycleDays}
        </text>
      )}
    </svg>
  )
}
