import type { ReactNode } from 'react'

interface SpreadProps {
  /** The section's anchor. */
  id: string
  heading: string
  /** A card comes first on the right, so the heading is let down to the card's first line. */
  besideCard?: boolean
  /** The right column takes the whole page: home and tables. */
  wide?: boolean
  /** What stands to the right of the rule: running text, or a block with a rhythm of its own. */
  as?: 'flow' | 'block'
  /** What is inside, where the section stays closed until somebody opens it. */
  quiet?: string | undefined
  children: ReactNode
}

/**
 * One section of a page, as a margin note: the heading left of the rule, the text right of it. It is no landmark: its heading
 * leads there, and twenty landmarks on one page would help nobody.
 */
export function Spread({ id, heading, besideCard, wide, as = 'flow', quiet, children }: SpreadProps) {
  if (quiet)
    return (
      <section className="spread quiet">
        <details className="opens">
          <summary>
            <h2>{heading}</h2>
            <span className="hint">{quiet}</span>
          </summary>
          {/* Here, so that the address of the section opens it. */}
          <div className={as === 'flow' ? 'in flow' : 'in'} id={id}>
            {children}
          </div>
        </details>
      </section>
    )
  return (
    <section className={wide ? 'spread wide' : 'spread'} id={id}>
      <h2 className={besideCard ? 'beside-card' : undefined}>{heading}</h2>
      <div className={as === 'flow' ? 'flow' : undefined}>{children}</div>
    </section>
  )
}
