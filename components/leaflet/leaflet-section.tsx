import type { ReactNode } from 'react'
import type { LeafletPart, LeafletSection } from '../../lib/derive/papers/leaflet-texts.ts'
import { listOf } from '../../lib/model/word-list.ts'
import { Prose } from '../ui/prose.tsx'

interface LeafletSectionProps {
  section: LeafletSection
  /** What stands before the section's own words. */
  children?: ReactNode
}

/** A section of text on paper: everything open, each text under the names of the medicines that say it. */
export function LeafletSectionView({ section: { id, heading, said, parts, onTheWeb }, children }: LeafletSectionProps) {
  return (
    <section className="leaf-sec" id={id}>
      <h2>{heading}</h2>
      {children}
      {said.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {parts.map((part) => (
        <Part key={part.heading ?? ''} part={part} />
      ))}
      {onTheWeb.length > 0 && <p>More on the web page: {listOf(onTheWeb)}.</p>}
    </section>
  )
}

function Part({ part: { heading, texts } }: { part: LeafletPart }) {
  return (
    <>
      {heading && <h3>{heading}</h3>}
      {texts.map(({ with: names, html }) => (
        <div key={names ?? ''} className="leaf-said">
          {names && <p className="leaf-with">With {names}</p>}
          {html.map((text) => (
            <Prose key={text} html={text} />
          ))}
        </div>
      ))}
    </>
  )
}
