import type { ReactNode } from 'react'

export interface SearchHit {
  href: string
  name: string
  gloss?: string
  /** What is on the page, in one sentence. */
  snippet?: string
  /** Why this page matched; put the reader's own word into a mark element. */
  why?: ReactNode
}

/** One page found, with the reason that it was found. */
export function SearchResult({ hit }: { hit: SearchHit }) {
  return (
    <li className="result">
      <h3>
        <a href={hit.href}>{hit.name}</a>
      </h3>
      {hit.gloss && <p className="gloss">{hit.gloss}</p>}
      {hit.snippet && <p className="mt-2">{hit.snippet}</p>}
      {hit.why && (
        <p className="why">
          <b>Why this is here:</b> {hit.why}
        </p>
      )}
    </li>
  )
}
