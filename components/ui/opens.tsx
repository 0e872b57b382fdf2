import type { ReactNode } from 'react'

interface OpensProps {
  /** Anchor of what is inside: a link to it, and find-in-page, open it without a script. */
  id: string
  title: ReactNode
  children: ReactNode
}

/** A quiet part: it stays in the document, and opens with a tap, by its address and in print. */
export function Opens({ id, title, children }: OpensProps) {
  return (
    <details className="opens">
      <summary>{title}</summary>
      <div className="in" id={id}>
        {children}
      </div>
    </details>
  )
}
