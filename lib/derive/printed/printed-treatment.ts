import type { Treatment } from '../../model/treatment.ts'
import type { LibraryIndex } from '../library-index.ts'
import { deriveTreatmentPage } from '../pages/treatment-view.ts'
import { aloudPiece, cardPieces, groupPieces, reviewPieces, rowPieces, textPieces } from './common-pieces.ts'
import { deriveTreatmentLeaflet } from '../papers/treatment-leaflet.ts'
import type { Piece } from './fingerprint.ts'
import { helplinePieces, leafletPiece } from './paper-pieces.ts'
import { pickFields } from './pick-fields.ts'

/** How the page has each field of a treatment's file. A new field is not compiled before it is decided. */
const FIELDS = {
  slug: 'address',
  redirects: 'address',
  version: 'made from the rest',
  name: 'printed',
  say: 'printed',
  otherNames: 'printed',
  summary: 'printed',
  with: 'printed',
  whatItIs: 'text',
  howYouHaveIt: 'text',
  goodToKnow: 'text',
  medicines: 'in the view',
  cancers: 'in the view',
  help: 'in the view',
  chosen: 'in the view',
  use: 'printed',
  limitException: 'for editors',
  schedules: 'data',
  review: 'in parts',
} as const satisfies Record<keyof Treatment, string>

/** What a treatment's page prints: its own text, and its medicines merged. */
export function treatmentPieces(treatment: Treatment, index: LibraryIndex): Piece[] {
  const {
    contents: _navigation,
    medicines,
    cancers,
    cards,
    help,
    groups,
    precautions,
    everyday,
    ...rest
  } = deriveTreatmentPage(treatment, index)
  return [
    { kind: 'facts', id: 'facts', value: { ...pickFields(treatment, FIELDS, 'printed'), ...rest } },
    ...textPieces(
      [
        ...Object.entries(pickFields(treatment, FIELDS, 'text')).map(([field, value]) => ({
          id: sectionId(field),
          value,
        })),
        ...precautions.map((precaution) => ({ id: precaution.id, value: precaution })),
        { id: 'everyday', value: everyday },
      ],
      index,
    ),
    ...medicines.map((medicine): Piece => ({ kind: 'medicine', id: medicine.href, value: medicine })),
    ...groupPieces(cancers.map(({ href, name }) => ({ href, title: name }))),
    ...cardPieces(cards, index),
    aloudPiece(help, index),
    ...rowPieces(groups, index),
    ...reviewPieces(treatment.review),
    leafletPiece(deriveTreatmentLeaflet(treatment, index), index),
    ...helplinePieces(index),
    { kind: 'data', id: 'schedules', value: pickFields(treatment, FIELDS, 'data') },
  ]
}

/** "whatItIs" is "what-it-is", as on the page. */
function sectionId(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
