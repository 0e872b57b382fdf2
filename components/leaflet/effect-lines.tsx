import type { EffectText } from '../../lib/derive/pages/effect-group-views.ts'
import type { LeafletGroup, LeafletRow, NamedEffect } from '../../lib/derive/papers/leaflet-effects.ts'
import { PeoplePatterns, PeoplePicture } from '../medicine/people-picture.tsx'
import { Prose } from '../ui/prose.tsx'

/** Side effects on paper, in the groups of the page: rows where most people look, close lists for the quieter groups. */
export function LeafletEffects({ groups }: { groups: readonly LeafletGroup[] }) {
  return (
    <>
      <PeoplePatterns />
      {groups.map(({ group, bands }) => (
        <section key={group.id} className={isQuiet(group) ? 'leaf-fx quiet' : 'leaf-fx'} id={group.anchor}>
          <h2>{group.heading}</h2>
          {bands.map(({ band, rows, others }) => (
            <div key={band.id} className="leaf-band">
              {/* What tests find has its band beside each name, as on the page. */}
              {group.id !== 'tests' && (
                <div className="pband">
                  <h3>
                    <span>{band.number}</span> {band.rest}
                  </h3>
                  {band.picture && !isQuiet(group) && (
                    <PeoplePicture counts={band.picture} caption={band.caption} quiet />
                  )}
                </div>
              )}
              {rows.length > 0 && (
                <dl className="rowsp">
                  {rows.map((row) => (
                    <Row key={row.effects[0]!.id} row={row} />
                  ))}
                </dl>
              )}
              {others.length > 0 && (
                <p className="leaf-others">
                  <b>Milder, for your team if they do not settle:</b> <Names effects={others} />.
                </p>
              )}
            </div>
          ))}
        </section>
      ))}
    </>
  )
}

const isQuiet = ({ id }: LeafletGroup['group']) => id === 'tests' || id === 'also'

function Names({ effects }: { effects: readonly NamedEffect[] }) {
  return effects.map(({ id, name, small }, at) => (
    <span key={id} id={id}>
      {at > 0 && ', '}
      {at > 0 ? name.charAt(0).toLowerCase() + name.slice(1) : name}
      {small.length > 0 && <span className="who"> ({small.join(', ')})</span>}
    </span>
  ))
}

function Row({ row: { effects, act, alone, full } }: { row: LeafletRow }) {
  return (
    <div data-act={act?.tier} data-bar={alone ? '' : undefined}>
      <dt>
        <Names effects={effects} />
      </dt>
      <dd>
        {act && (
          <p>
            <b>{act.call}</b> {act.says}.
          </p>
        )}{' '}
        {full?.summary && <p>{full.summary}</p>}{' '}
        {full?.texts.map((text) => (
          <Text key={text.with ?? ''} text={text} />
        ))}
      </dd>
    </div>
  )
}

function Text({ text: { with: medicine, own, when } }: { text: EffectText }) {
  return (
    <>
      {own && (
        <p>
          {medicine && <b>With {medicine}: </b>}
          <Prose as="span" html={own} />
        </p>
      )}{' '}
      {when.length > 0 && (
        <p>
          {when.map(({ word, text }) => (
            <span key={word}>
              <b>{word}</b> {text}.{' '}
            </span>
          ))}
        </p>
      )}
    </>
  )
}
