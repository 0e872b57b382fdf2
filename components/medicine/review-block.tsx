import type { ReactNode } from 'react'
import { Opens } from '../ui/opens.tsx'

export interface ReviewRow {
  term: string
  /** Ready to print; dates already in a time element. */
  text: ReactNode
}

interface ReviewBlockProps {
  rows: readonly ReviewRow[]
  sources?: readonly { key: string; text: ReactNode }[]
}

/** Who wrote and checked the page, when, from which sources, and when the next check is due. */
export function ReviewBlock({ rows, sources = [] }: ReviewBlockProps) {
  return (
    <>
      <dl className="review">
        {rows.map((row) => (
          <div key={row.term}>
            <dt>{row.term}</dt>
            <dd>{row.text}</dd>
          </div>
        ))}
      </dl>
      {sources.length > 0 && (
        <Opens id="sources" title={`Sources (${sources.length})`}>
          <ul className="review-sources">
            {sources.map((source) => (
              <li key={source.key}>{source.text}</li>
            ))}
          </ul>
        </Opens>
      )}
    </>
  )
}
