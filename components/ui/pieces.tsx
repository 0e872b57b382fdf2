import type { Piece } from '../../lib/model/html.ts'
import { Opens } from './opens.tsx'
import { Prose } from './prose.tsx'

interface PiecesProps {
  pieces: readonly Piece[]
  /** Begins the anchors of shared text, which may stand on a page twice. */
  within: string
  /** Nothing is closed: for paper. */
  open?: boolean
}

/** The runs of a section's text: its own words in the open, text that many pages share behind its title. */
export function Pieces({ pieces, within, open }: PiecesProps) {
  return pieces.map((piece, at) =>
    piece.kind === 'shared' && !open ? (
      <Opens key={piece.id} id={`${within}-${piece.id}`} title={piece.title}>
        <Prose html={piece.prose.html} />
      </Opens>
    ) : (
      <Prose key={`${piece.kind}-${at}`} html={piece.prose.html} />
    ),
  )
}
