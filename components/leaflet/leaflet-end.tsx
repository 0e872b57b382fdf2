import type { LeafletView } from '../../lib/derive/papers/leaflet.ts'
import { MADE_SECTIONS, sectionKind } from '../../lib/model/section-kinds.ts'
import { Prose } from '../ui/prose.tsx'

interface LeafletEndProps {
  view: LeafletView
  strapLine: string
}

/** The end of a leaflet: what to ask, whom to ask, and how to trace it. It stays in one piece, so that no last side holds a few words. */
export function LeafletEnd({ view, strapLine }: LeafletEndProps) {
  const { questions, contacts, checkedBy, address, changes } = view
  return (
    <div className="leaf-end">
      {questions.length > 0 && (
        <section className="leaf-sec" id="questions">
          <h2>{sectionKind('questions').heading}</h2>
          <ul className="leaf-list">
            {questions.map((question) => (
              <Prose key={question} as="li" html={question} />
            ))}
          </ul>
        </section>
      )}
      <section className="leaf-sec" id="more-information">
        <h2>{sectionKind('more-information').heading}</h2>
        <ul className="leaf-list">
          {contacts.map(({ name, what }) => (
            <li key={name}>
              <b>{name}.</b> {what}
            </li>
          ))}
        </ul>
        <p id={MADE_SECTIONS.about.id}>
          Checked by: {checkedBy}. The web page says more, and names its sources.{' '}
          {changes && (
            <>
              What has changed since: <a href={changes}>{address}/changes</a>.{' '}
            </>
          )}
          {strapLine}
        </p>
      </section>
    </div>
  )
}
