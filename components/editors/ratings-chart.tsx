import type { RatingsChart as Chart } from '../../lib/derive/desk/monthly-ratings.ts'

/** A page's ratings over twelve months: a drawing, one sentence that says the same, and the figures in a table. */
export function RatingsChart({ chart }: { chart: Chart }) {
  if (chart.rows.length === 0) return <p>{chart.summary}</p>
  return (
    <figure className="desk-chart">
      <svg viewBox={`0 0 ${chart.width} ${chart.height}`} width={chart.width} height={chart.height} aria-hidden="true">
        {chart.levels.map(({ y, label }) => (
          <g key={label}>
            <path className="level" d={`M22 ${y}H${chart.width}`} />
            <text x="0" y={y + 5}>
              {label}
            </text>
          </g>
        ))}
        {chart.bars.map((bar) => (
          <rect key={bar.x} {...bar} />
        ))}
        <path className="mean" d={chart.path} />
        {chart.points.map(({ x, y }) => (
          <circle key={x} cx={x} cy={y} r="5" />
        ))}
        {chart.labels.map(({ x, text }) => (
          <text key={x} x={x} y={chart.height - 5} textAnchor="middle">
            {text}
          </text>
        ))}
      </svg>
      <figcaption>{chart.summary} Points show the mean of each month, bars how many people that rests on.</figcaption>
      <table className="desk-table figures">
        <caption className="vh">Ratings by month</caption>
        <thead>
          <tr>
            <th scope="col">Month</th>
            <th scope="col">Mean</th>
            <th scope="col">People</th>
          </tr>
        </thead>
        <tbody>
          {chart.rows.map(({ month, mean, count }) => (
            <tr key={month}>
              <th scope="row">{month}</th>
              <td data-label="Mean">{mean}</td>
              <td data-label="People">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}
