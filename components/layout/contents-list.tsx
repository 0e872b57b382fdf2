import type { ReactNode } from 'react'

interface ContentsListProps {
  items: readonly { id: string; label: string }[]
  /** When the page was written and checked; shown beside the text on a wide screen only. */
  dates?: ReactNode
}

/** The list of sections: two columns after the help cards, or a rail that marks the current section. */
export function ContentsList({ items, dates }: ContentsListProps) {
  return (
    <nav className="contents" id="contents" aria-labelledby="contents-h">
      <current-section class="contents-inner">
        <h2 id="contents-h">On this page</h2>
        <ol>
          {items.map((item) => (
            <li key={item.id}>
              <a href={`#${item.id}`}>{item.label}</a>
            </li>
          ))}
        </ol>
        {dates && <p className="dates">{dates}</p>}
      </current-section>
    </nav>
  )
}
