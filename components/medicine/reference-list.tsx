import type { Reference } from '../../lib/model/monograph.ts'

/** Links that lead on, each with a sentence on what is there. */
export function ReferenceList({ items }: { items: readonly Reference[] }) {
  return (
    <ul className="refs">
      {items.map((item) => (
        <li key={item.href}>
          <a href={item.href}>{item.title}</a>
          {item.what && <p>{item.what}</p>}
        </li>
      ))}
    </ul>
  )
}
