import type { EffectView } from '../../lib/derive/medicine-view.ts'
import { Prose } from '../ui/prose.tsx'
import { ActLine } from './act-line.tsx'

/** One side effect: its name in the margin, what to do, what you may notice, and when. */
export function EffectEntry({ effect }: { effect: EffectView }) {
  const { id, name, act } = effect
  return (
    <div className="spread effect" id={id} data-act={act?.tier}>
      <div className="effect-name">
        <h4>
          <a href={effect.href}>{name}</a>
        </h4>
        {effect.gloss && <p className="gloss">{effect.gloss}</p>}
      </div>
      <div className="effect-text">
        {act && <ActLine act={act} />}
        {effect.own ? <Prose as="p" html={effect.own} /> : <p>{effect.summary}</p>}
        <When effect={effect} />
      </div>
    </div>
  )
}

function When({ effect: { starts, lasts, chance } }: { effect: EffectView }) {
  if (!starts && !lasts && !chance) return null
  return (
    <p className="when">
      {starts && <Detail word="Starts" text={starts} />}
      {lasts && <Detail word="Lasts" text={lasts} />}
      {chance && <Detail word="How many people" text={chance} />}
    </p>
  )
}

function Detail({ word, text }: { word: string; text: string }) {
  return (
    <span>
      <b>{word}</b> {text}
    </span>
  )
}
