import type { EffectRow, MyTreatmentView } from '../../lib/derive/my-treatment/my-treatment-view.ts'
import { helpTier } from '../../lib/model/help-tiers.ts'
import { ActLine } from '../medicine/act-line.tsx'
import { Prose } from '../ui/prose.tsx'

interface EffectsTableProps extends Pick<MyTreatmentView, 'effects' | 'names' | 'unlisted'> {
  /** Each medicine's own words under an effect; without them its summary. */
  details: boolean
}

/** Each effect once, most urgent first; a narrow screen shows each row as a block with its labels. */
export function EffectsTable({ effects, names, unlisted, details }: EffectsTableProps) {
  return (
    <>
      <p className="measure">
        Each side effect stands here once. Where your medicines differ, you see the larger number and the more urgent
        advice. Medicines can act on each other in ways that no list shows. Ask your team.
      </p>
      {unlisted.length > 0 && (
        <p className="measure mt-4">
          You may also have {unlisted.map(({ name, what }) => `${name} (${what.replace(/\.$/, '')})`).join('; ')}. There
          is no page for that here, so its side effects are not in this list.
        </p>
      )}
      <table className="merged">
        <caption className="vh">Side effects of {names}, most urgent first</caption>
        <thead>
          <tr>
            <th scope="col">Side effect</th>
            <th scope="col">With</th>
            <th scope="col">How many people</th>
            <th scope="col">What to do, and what you may notice</th>
          </tr>
        </thead>
        <tbody>
          {effects.map((effect) => (
            <Row key={effect.id} effect={effect} details={details} />
          ))}
        </tbody>
      </table>
    </>
  )
}

function Row({ effect, details }: { effect: EffectRow; details: boolean }) {
  const { name, href, gloss, act, phoneIf, people, summary, from } = effect
  const said = details ? from.filter(({ own }) => own) : []
  const chances = from.filter(({ chance }) => chance)
  return (
    <tr data-act={act?.tier}>
      <th scope="row">
        <a href={href}>{name}</a>
        {gloss && (
          <>
            {' '}
            <span className="gloss">{gloss}</span>
          </>
        )}
      </th>
      <td data-label="With">
        {from.map((one, index) => (
          <span key={one.name}>
            {index > 0 && ', '}
            <a href={one.href}>{one.name}</a>
          </span>
        ))}
      </td>
      <td data-label="How many people">
        <div>
          {people}
          {chances.map(({ name: medicine, chance }) => (
            <span key={medicine} className="gloss block">
              {from.length > 1 && `With ${medicine}: `}
              {chance}
            </span>
          ))}
        </div>
      </td>
      <td data-label="What to do">
        <div className="flow">
          {act && <ActLine act={act} />}
          {phoneIf && (
            <p>
              <a href={`#${helpTier('team').anchor}`}>Phone your team in working hours</a> if {phoneIf}.
            </p>
          )}
          {said.length < from.length && <p>{summary}</p>}
          {said.map((one) => (
            <div key={one.name}>
              <p>
                {from.length > 1 && <b>With {one.name}: </b>}
                {one.own && <Prose as="span" html={one.own} />}
              </p>
              {(one.starts || one.lasts) && (
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
                  )}
                </p>
              )}
            </div>
          ))}
        </div>
      </td>
    </tr>
  )
}
