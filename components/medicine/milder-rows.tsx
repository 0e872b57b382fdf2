import type { RowView } from '../../lib/derive/effect-group-views.ts'
import { listNames } from '../../lib/derive/list-names.ts'
import { EffectRow } from './effect-row.tsx'

/** Effects of a part that may be closed: their names, and the rows when somebody opens them. */
export function MilderRows({ id, rows }: { id: string; rows: readonly RowView[] }) {
  const names = rows.map(({ name }) => name.toLowerCase())
  return (
    <details className="opens fx-more">
      <summary>
        <span>
          <b>{rows.length} more:</b> {listNames(names)}.
        </span>
      </summary>
      <div className="in" id={id}>
        {rows.map((row) => (
          <EffectRow key={row.id} row={row} />
        ))}
      </div>
    </details>
  )
}
