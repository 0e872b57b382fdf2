interface SpecimenProps {
  heading: string
  words: readonly { medical: string; plain: string }[]
}

/** A few hard words with their plain ones: the idea of the site at a glance. */
export function Specimen({ heading, words }: SpecimenProps) {
  return (
    <aside className="specimen" aria-labelledby="specimen-h">
      <h2 id="specimen-h">{heading}</h2>
      <ul>
        {words.map((word) => (
          <li key={word.medical}>
            <span className="gloss">{word.medical}</span>
            <span className="vh"> means </span>
            <b>{word.plain}</b>
          </li>
        ))}
      </ul>
    </aside>
  )
}
