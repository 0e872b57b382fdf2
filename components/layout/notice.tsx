import type { ReactNode } from 'react'

/** A dashed box that says how far this page can be relied on; its title is words, not a colour. */
export function Notice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="notice">
      <strong>{title}</strong> {children}
    </div>
  )
}
