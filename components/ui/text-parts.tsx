import type { Part } from '../../lib/model/monograph.ts'
import { isQuietHeading } from '../../lib/model/quiet-parts.ts'
import { Opens } from './opens.tsx'
import { Pieces } from './pieces.tsx'

/** The parts of a section, each under a heading with its own anchor; a quiet one is closed, except on paper. */
export function TextParts({ parts, open = false }: { parts: readonly Part[]; open?: boolean }) {
  return parts.map((part) =>
    isQuietHeading(part.heading) && !open ? (
      <Opens key={part.id} id={part.id} title={<h3>{part.heading}</h3>}>
        <Pieces pieces={part.pieces} within={part.id} />
      </Opens>
    ) : (
      <div key={part.id} className="part">
        <h3 id={part.id} className="mb-2">
          {part.heading}
        </h3>
        <Pieces pieces={part.pieces} within={part.id} open={open} />
      </div>
    ),
  )
}
