import type { EffectText, RowView } from '../../lib/derive/pages/effect-group-views.ts'
import { Prose } from '../ui/prose.tsx'

/** One side effect: its name, one condition or a few calm words, and the rest of it behind them. */
export function EffectRow({ row }: { row: RowView }) {
  const { id, name, href, small, act, calm } = row
  const head = (
    <>
      <span className="n">{name}</span>
      {small.map((words) => (
        <span key={words} className="who">
          {words}
        </span>
      ))}
      <span className="c">
        {act ? (
          <>
            <b>{act.call}</b> {act.says}.
          </>
        ) : (
          calm
        )}
      </span>
    </>
  )
  return (
    <details className="fx" data-act={act?.tier} data-bar={row.alone ? '' : undefined}>
      <summary>{head}</summary>
      <div className="full" id={id}>
        {needsSummary(row) && <p>{row.summary}</p>}
        {row.texts.map((text) => (
          <Text key={text.with ?? ''} text={text} />
        ))}
        {row.signs.map(({ tier, heading, lines }) => (
          <div key={tier}>
            <p>
              <b>{heading}</b>
            </p>
            <ul>
              {lines.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </div>
        ))}
        {row.gloss && <p className="gloss">Your team may say: {row.gloss}.</p>}
        <p className="go">
          <a href={href}>What to do: {name.charAt(0).toLowerCase() + name.slice(1)}</a>
        </p>
      </div>
    </details>
  )
}

const needsSummary = ({ texts }: RowView) => texts.some(({ own }) => own === null)

function Text({ text: { with: medicine, own, when } }: { text: EffectText }) {
  return (
    <>
      {medicine && own && (
        <p>
          <b>With {medicine}:</b>
        </p>
      )}
      {own && <Prose as="p" html={own} />}
      {when.length > 0 && (
        <p className="when">
          {when.map(({ word, text }) => (
            <span key={word}>
              <b>{word}</b> {text}
            </span>
          ))}
        </p>
      )}
    </>
  )
}
