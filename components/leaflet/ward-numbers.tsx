const LINES = ['My team, working hours', 'My ward'] as const

/** Room for what no website knows: the local numbers, to be written in by hand. */
export function WardNumbers() {
  return (
    <section className="ward" aria-labelledby="ward-h">
      <h2 id="ward-h">Your numbers</h2>
      <dl>
        {LINES.map((line) => (
          <div key={line}>
            <dt>{line}</dt>
            <dd>
              <span className="vh">To be written on paper</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
