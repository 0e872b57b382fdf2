import type { NextDate } from '../../lib/derive/my-treatment/next-dates.ts'
import type { Day } from '../../lib/model/review.ts'

/** To make a format takes a hundred times as long as to use it. */
const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })

/** What comes next by the usual plan, with its dates. */
export function DateList({ dates }: { dates: readonly NextDate[] }) {
  return (
    <dl className="dates-next">
      {dates.map(({ from, to, when, what }) => (
        <div key={from}>
          <dt>{to === from ? shortDay(from) : `${shortDay(from)} to ${shortDay(to)}`}</dt>
          <dd>
            {what}, {when}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function shortDay(day: Day): string {
  return SHORT.format(new Date(`${day}T00:00:00Z`))
}
