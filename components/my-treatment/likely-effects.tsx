import type { GroupView, RowView } from '../../lib/derive/pages/effect-group-views.ts'
import { listOf } from '../../lib/model/word-list.ts'
import type { MyTreatmentView } from '../../lib/derive/my-treatment/my-treatment-view.ts'
import { EffectRow } from '../medicine/effect-row.tsx'

interface LikelyEffectsProps {
  view: MyTreatmentView
  /** Ids of effects that a source puts on this day: they come first. */
  now: ReadonlySet<string>
}

/** How many rows stand open. */
const OPEN = 6

/** What people feel most as rows, and every other effect in parts that open. An effect stands once. */
export function LikelyEffects({ view: { groups, unlisted }, now }: LikelyEffectsProps) {
  const felt = (groups.find(({ group }) => group.id === 'feel')?.bands ?? []).flatMap(({ rows }) => rows)
  const open = [...felt.filter(({ id }) => now.has(id)), ...felt.filter(({ id }) => !now.has(id))].slice(0, OPEN)
  const others = groups.flatMap((group) => otherRows(group, open))
  return (
    <div className="fx-band">
      {open.map((row) => (
        <EffectRow key={row.id} row={row} />
      ))}
      {others.length > 0 && (
        <details className="opens fx-more print-all">
          <summary>
            <b>All {others.reduce((sum, { rows }) => sum + rows.length, 0)} other effects</b>
          </summary>
          <div className="in" id="other-effects">
            <p>
              Each effect stands once. Where your medicines differ, you see the larger number and the more urgent
              advice. Medicines can act on each other in ways that no list shows. Ask your team.
            </p>
            {others.map(({ id, heading, rows }) => (
              <div key={id}>
                <h3>{heading}</h3>
                {rows.map((row) => (
                  <EffectRow key={row.id} row={row} />
                ))}
              </div>
            ))}
          </div>
        </details>
      )}
      {unlisted.length > 0 && (
        <p className="hint">
          You may also have {listOf(unlisted.map(({ name, what }) => `${name} (${what.replace(/\.$/, '')})`))}. There is
          no page for that here, so its side effects are not in this list.
        </p>
      )}
    </div>
  )
}

/** The rows of one part that do not stand open, by band. */
function otherRows({ group, bands }: GroupView, open: readonly RowView[]) {
  return bands
    .map(({ band, rows, milder }) => ({
      id: `${group.id} ${band.id}`,
      heading: `${group.heading}: ${band.number} ${band.rest}`,
      rows: [...rows, ...milder].filter((row) => !open.includes(row)),
    }))
    .filter(({ rows }) => rows.length > 0)
}
