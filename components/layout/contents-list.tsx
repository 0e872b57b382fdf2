import type { ReactNode } from 'react'

interface ContentsListProps {
  items: readonly { id: string; label: string }[]
  /** When the page was written and checked; shown beside the text on a wide screen only. */
  dates?: ReactNode
}

/** The list of sections: closed on a phone, a rail that marks the current section on a wide screen. */
export function ContentsList({ items, dates }: ContentsListProps) {
  return (
    <nav className="contents" aria-label="On this page">
      <current-section class="contents-inner">
        <h2>On this page</h2>
        <details className="opens">
          <summary>All parts of this page</summary>
          <div className="in" id="contents">
            <ol>
              {items.map((item) => (
                <li key={item.id}>
                  <a href={`#${item.id}`}>{item.label}</a>
                </li>
              ))}
            </ol>
            {dates && <p className="dates">{dates}</p>}
          </div>
        </details>
      </current-section>
    </nav>
  )
}
