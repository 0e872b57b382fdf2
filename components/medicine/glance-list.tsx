import type { Html } from '../../lib/model/html.ts'
import { Prose } from '../ui/prose.tsx'

/** "At a glance": four to six sentences, each with the glossed line before it. */
export function GlanceList({ items }: { items: readonly Html[] }) {
  return (
    <ul className="glance">
      {items.map((item) => (
        <Prose key={item} as="li" html={item} />
      ))}
    </ul>
  )
}
