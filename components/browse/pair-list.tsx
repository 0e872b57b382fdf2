export interface Pair {
  href: string
  /** The everyday word, or a medicine's name. */
  plain: string
  /** The word a team may use. */
  medical?: string
}

interface PairListProps {
  pairs: readonly Pair[]
  /** Alphabetical lists read down the columns, not across them. */
  down?: boolean
}

/** Links with the plain word large and the medical word beneath. */
export function PairList({ pairs, down }: PairListProps) {
  return (
    <ul className={down ? 'pairs down' : 'pairs'}>
      {pairs.map((pair) => (
        <li key={pair.href}>
          <a href={pair.href}>
            <b>{pair.plain}</b>
            {pair.medical && <Medical word={pair.medical} />}
          </a>
        </li>
      ))}
    </ul>
  )
}

function Medical({ word }: { word: string }) {
  return (
    <>
      <span className="vh">, </span>
      <span className="gloss">{word}</span>
    </>
  )
}
