import type { LeafletEffect, LeafletView } from '../../lib/derive/papers/leaflet.ts'
import type { Html } from '../../lib/model/html.ts'
import { Prose } from '../ui/prose.tsx'

interface LeafletEffectsProps {
  intro: Html
  bands: LeafletView['bands']
}

const WORDS = { emergency: 'Emergency', urgent: 'Urgent' } as const

/** All side effects by band, each in one paragraph; its place on the cards stands beside its name. */
export function LeafletEffects({ intro, bands }: LeafletEffectsProps) {
  return (
    <section className="spread" id="side-effects" aria-labelledby="side-effects-h">
      <h2 id="side-effects-h">Side effects</h2>
      <div>
        <Prose html={intro} />
        <p>
          <b>Emergency</b> or <b>Urgent</b>: see the card of that name on the first pages. The numbers are its lines.
        </p>
        {bands.map(({ id, heading, effects }) => (
          <div key={id} className="leaf-band">
            <h3 id={id}>{heading}</h3>
            {effects.map((effect) => (
              <Effect key={effect.id} effect={effect} />
            ))}
          </div>
        ))}
      </div>
    </section>
  )
}

function Effect({ effect: { id, name, place, own, summary, when } }: { effect: LeafletEffect }) {
  return (
    <div className="leaf-effect" id={id} data-act={place?.tier}>
      <h4>{name}</h4>{' '}
      {place && (
        <p className="leaf-place">
          <strong>{WORDS[place.tier]}</strong> {place.numbers.join(', ')}.
        </p>
      )}{' '}
      {own ? <Prose as="p" html={own} /> : <p>{summary}</p>}{' '}
      {when.length > 0 && (
        <p>
          {when.map(({ word, text }) => (
            <span key={word}>
              <b>{word}</b> {text}.{' '}
            </span>
          ))}
        </p>
      )}
    </div>
  )
}
