import type { ReactNode } from 'react'

interface CalloutProps {
  /** Begins with "Important:" so that the warning does not rest on colour. */
  heading: string
  children: ReactNode
}

/** A warning inside running text, two on a page at most. */
export function Callout({ heading, children }: CalloutProps) {
  return (
    <div className="callout mt-8">
      <h3>{heading}</h3>
      {children}
    </div>
  )
}
