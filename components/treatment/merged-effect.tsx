import type { EffectAct } from '../../lib/derive/effect-act.ts'
import type { Html } from '../../lib/model/html.ts'
import { ActLine } from '../medicine/act-line.tsx'
import { Prose } from '../ui/prose.tsx'

interface MergedEffectProps {
  effect: {
    id: string
    name: string
    href: string
    gloss?: string
    act?: EffectAct
    summary: string
    from: {
      name: string
      href: string
      own: Html | null
      starts: string | null
      lasts: string | null
      chance: string | null
    }[]
  }
}

/** One effect of several medicines: what to do, then what each medicine's page says of it. */
export function MergedEffect({ effect }: MergedEffectProps) {
  const { id, name, act, from } = effect
  const said = from.filter((one) => one.own)
  return (
    <div className="spread effect" id={id} data-act={act?.tier}>
      <div className="effect-name">
        <h4>
          <a href={effect.href}>{name}</a>
        </h4>
        {effect.gloss && <p className="gloss">{effect.gloss}</p>}
      </div>
      <div className="effect-text flow">
        {act && <ActLine act={act} />}
        {said.length < from.length && <p>{effect.summary}</p>}
        {said.map((one) => (
          <div key={one.href}>
            {from.length > 1 && (
              <p>
                <b>With {one.name}:</b>
              </p>
            )}
            <Prose as="p" html={one.own!} />
            {(one.starts || one.lasts || one.chance) && (
              <p className="when">
                {one.starts && (
                  <span>
                    <b>Starts</b> {one.starts}
                  </span>
                )}{' '}
                {one.lasts && (
                  <span>
                    <b>Lasts</b> {one.lasts}
                  </span>
                )}{' '}
                {one.chance && (
                  <span>
                    <b>How many people</b> {one.chance}
                  </span>
                )}
              </p>
            )}
          </div>
        ))}
        <p className="gloss">
          Listed for{' '}
          {from.map((one, index) => (
            <span key={one.href}>
              {index > 0 && (index === from.length - 1 ? ' and ' : ', ')}
              <a href={one.href}>{one.name}</a>
            </span>
          ))}
        </p>
      </div>
    </div>
  )
}
