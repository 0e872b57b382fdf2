import type { Part } from '../../lib/model/monograph.ts'
import { Pieces } from './pieces.tsx'

/** The parts of a section, each under a heading with its own anchor. */
export function TextParts({ parts, open }: { parts: readonly Part[]; open?: boolean }) {
  return parts.map((part) => (
    <div key={part.id} className="part">
      <h3 id={part.id} className="mb-2">
        {part.heading}
      </h3>
      <Pieces pieces={part.pieces} within={part.id} open={open ?? false} />
    </div>
  ))
}
