import type { ReactNode } from 'react'

export interface Fact {
  term: string
  /** Bold; put words that only join the names into a span. */
  text: ReactNode
}

interface TitleBlockProps {
  title: string
  /** What sort of page this is, or how much is on it: "Medicine", "42 medicines". */
  kind?: string
  facts?: readonly Fact[]
  lead?: ReactNode
  /** A smaller title, for pages that are not about one thing. */
  plain?: boolean
  /** Notice, jump links, tools, search form. */
  children?: ReactNode
}

/** The opening of a page beside the thick ink rule. */
export function TitleBlock({ title, kind, facts = [], lead, plain, children }: TitleBlockProps) {
  return (
    <header className="spread title">
      {kind && <p className="kind in-margin">{kind}</p>}
      <div>
        <h1 className={plain ? 'plain' : undefined}>{title}</h1>
        {facts.length > 0 && (
          <dl className="facts">
            {facts.map((fact) => (
              <div key={fact.term}>
                <dt>{fact.term}</dt>
                <dd>{fact.text}</dd>
              </div>
            ))}
          </dl>
        )}
        {lead && <p className="lead">{lead}</p>}
        {children}
      </div>
    </header>
  )
}
