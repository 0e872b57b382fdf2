/** A few totals, set large: "42 medicines written". */
export function Tally({ totals }: { totals: readonly { number: number; label: string }[] }) {
  return (
    <div className="tally">
      {totals.map((total) => (
        <p key={total.label}>
          <b>{total.number}</b> <span>{total.label}</span>
        </p>
      ))}
    </div>
  )
}
