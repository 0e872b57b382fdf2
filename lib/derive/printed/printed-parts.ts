import type { PageOfKind } from '../../model/library.ts'
import type { PageKindId } from '../../model/page-kinds.ts'
import type { PrintedPart } from '../../model/printed-part.ts'
import type { LibraryIndex } from '../library-index.ts'
import { fingerprintPieces, type Piece } from './fingerprint.ts'
import { FRAME_WORDS } from './frame-words.ts'
import { medicinePieces } from './printed-medicine.ts'
import { sideEffectPieces } from './printed-side-effect.ts'
import { treatmentPieces } from './printed-treatment.ts'

const PIECES: { [K in PageKindId]: (page: PageOfKind[K], index: LibraryIndex) => Piece[] } = {
  medicine: medicinePieces,
  'side-effect': sideEffectPieces,
  treatment: treatmentPieces,
}

/**
 * The parts that a page is printed from, each with its fingerprint, in order of kind and id. Nothing counts that is not of the page
 * itself: its version, what readers said of it, links that lead around the site, who checked it and when, lists of other pages.
 */
export function printedParts<K extends PageKindId>(kind: K, page: PageOfKind[K], index: LibraryIndex): PrintedPart[] {
  return fingerprintPieces([...PIECES[kind](page, index), { kind: 'words', id: kind, value: FRAME_WORDS[kind] }])
}
