import type { Part } from '../../lib/model/monograph.ts'
import { Prose } from './prose.tsx'

/** The parts of a section, each under a heading with its own anchor. */
export function TextParts({ parts }: { parts: readonly Part[] }) {
  return parts.map((part) => (
    <div key={part.id} className="part">
      <h3 id={part.id} className="mb-2">
        {part.heading}
      </h3>
      <Prose html={part.content.html} />
    </div>
  ))
}
