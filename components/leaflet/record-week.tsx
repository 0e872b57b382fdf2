interface RecordWeekProps {
  caption: string
  /** Number of the first day: 1 or 8. */
  first: number
  temperature: boolean
  /** What has a row: groups or lines of the team's card. */
  rows: readonly string[]
}

/** Seven days as columns of empty boxes; a narrow screen lists the rows only, because the boxes are for a pen. */
export function RecordWeek({ caption, first, temperature, rows }: RecordWeekProps) {
  const days = Array.from({ length: 7 }, (_, day) => first + day)
  const id = `week-${first}`
  const all = [
    'Date',
    'Treatment or medicine taken',
    ...(temperature ? ['Temperature, morning', 'Temperature, evening'] : []),
    ...rows,
    'Anything else',
    'Whom I called, and when',
  ]
  return (
    <section className="record-week" aria-labelledby={id}>
      <table>
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            <td />
            {days.map((day) => (
              <th key={day} scope="col">
                Day {day}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {all.map((row) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {days.map((day) => (
                <td key={day} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
