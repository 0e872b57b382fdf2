import type { MedicineView } from '../../lib/derive/pages/medicine-view.ts'
import { listOf } from '../../lib/model/word-list.ts'
import { Prose } from '../ui/prose.tsx'

/** Everyday life: a row for each thing that people ask about, and one line for what nothing was found for. */
export function EverydayRows({ everyday: { rows, silent } }: Pick<MedicineView, 'everyday'>) {
  return (
    <>
      {rows.length > 0 && (
        <dl className="life">
          {rows.map((row) => (
            <div key={row.topic} id={`life-${row.topic}`}>
              <dt>{row.name}</dt>
              <dd>
                {row.says.map(({ with: medicine, words }) => (
                  <p key={medicine ?? ''}>
                    {medicine && <b>With {medicine}: </b>}
                    {'own' in words ? <Prose as="span" html={words.own} /> : words.shared}
                  </p>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {silent.length > 0 && <p className="silent">We found nothing about {listOf(silent)}: ask your team.</p>}
    </>
  )
}
