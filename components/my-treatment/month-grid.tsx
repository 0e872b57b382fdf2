import type { CalendarMonth } from '../../lib/derive/my-treatment/treatment-calendar.ts'
import { CalendarMark } from './calendar-mark.tsx'

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const

interface MonthGridProps {
  month: CalendarMonth
  /** Words for each entry of the schedule. */
  entries: readonly string[]
}

/** One month: its treatment days by shape, its rest days by a dash; a day outside the pattern has no mark. */
export function MonthGrid({ month: { title, weeks }, entries }: MonthGridProps) {
  return (
    <table className="month">
      <caption>{title}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, row) => (
          <tr key={row}>
            {week.map((cell, column) => (
              <td key={column} className={cell?.plan && cell.plan.entries.length > 0 ? 'on' : undefined}>
                {cell && <span className="d">{cell.date}</span>}
                {cell?.plan &&
                  (cell.plan.entries.length > 0 ? (
                    cell.plan.entries.map((entry) => (
                      <span key={entry}>
                        <CalendarMark entry={entry} />
                        <span className="vh">{entries[entry]}</span>
                      </span>
                    ))
                  ) : (
                    <span>
                      <CalendarMark entry={null} />
                      <span className="vh">rest day</span>
                    </span>
                  ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
