import { IndexRows, type IndexRow } from './index-rows.tsx'
import { letterAnchor } from './letter-anchor.ts'

interface LetterGroupProps {
  /** A capital, or # for names that begin with a digit. */
  letter: string
  rows: readonly IndexRow[]
}

/** One letter of an A to Z list, large in the margin, with its rows. */
export function LetterGroup({ letter, rows }: LetterGroupProps) {
  const id = letterAnchor(letter)
  return (
    <section className="spread letter-group" id={id}>
      <h2>{letter}</h2>
      <IndexRows rows={rows} />
    </section>
  )
}
