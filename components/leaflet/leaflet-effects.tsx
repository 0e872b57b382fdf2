import type { LeafletEffect, LeafletView } from '../../lib/derive/papers/leaflet.ts'
import type { Html } from '../../lib/model/html.ts'
import { Prose } from '../ui/prose.tsx'

interface LeafletEffectsProps {
  intro: Html
  bands: LeafletView['bands']
}

/** All side effects by band, each in one paragraph; whom to call stands beside its name. */
export function LeafletEffects({ intro, bands }: LeafletEffectsProps) {
  return (
    <section className="spread" id="side-effects" aria-labelledby="side-effects-h">
      <h2 id="side-effects-h">Side effects</h2>
      <div>
        <Prose html={intro} />
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

function Effect({ effect: { id, name, act, own, summary, when } }: { effect: LeafletEffect }) {
  return (
    <div className="leaf-effect" id={id} data-act={act?.tier}>
      <h4>{name}</h4>{' '}
      {act && (
        <p className="leaf-place">
          <strong>{act.call}</strong> {act.says}.
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
