import type { OtherSigns } from '../../lib/derive/papers/leaflet-effects.ts'

/** Every sign that neither a card nor a row says, by whom to call. */
export function LeafletSigns({ signs }: { signs: readonly OtherSigns[] }) {
  return (
    <section className="leaf-signs" id="all-signs" aria-labelledby="all-signs-h">
      <h2 id="all-signs-h">More signs to call for</h2>
      {signs.map(({ tier, heading, lines }) => (
        <div key={tier} className={`sign flow ${tier}`}>
          <h3>{heading}</h3>
          <ul>
            {lines.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
