import type { RowView } from '../../lib/derive/pages/effect-group-views.ts'
import { listOf } from '../../lib/model/word-list.ts'
import { EffectRow } from './effect-row.tsx'

/** Effects of a part that may be closed: their names, and the rows when somebody opens them. */
export function MilderRows({ id, rows }: { id: string; rows: readonly RowView[] }) {
  const names = rows.map(({ name }) => name.toLowerCase())
  return (
    <details className="opens fx-more">
      <summary>
        <span>
          <b>{rows.length} more:</b> {listOf(names)}.
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
