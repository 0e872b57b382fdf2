import { adverseEffects, type Monograph, type Section } from '../../model/monograph.ts'
import type { LibraryIndex } from '../library-index.ts'
import { deriveMedicinePage, type MedicineView } from '../pages/medicine-view.ts'
import { deriveLeaflet } from '../papers/leaflet.ts'
import { deriveRecordSheet } from '../papers/record-sheet.ts'
import { deriveTeachBack } from '../papers/teach-back.ts'
import { aloudPiece, cardPieces, groupPieces, reviewPieces, rowPieces, textPieces } from './common-pieces.ts'
import type { Piece } from './fingerprint.ts'
import { leafletPiece, paperPiece, withoutStanding } from './paper-pieces.ts'
import { pickFields } from './pick-fields.ts'

/** How the page has each field of a medicine's file. A new field is not compiled before it is decided. */
const FIELDS = {
  slug: 'address',
  redirects: 'address',
  version: 'made from the rest',
  name: 'printed',
  say: 'printed',
  summary: 'printed',
  brands: 'in the view',
  otherNames: 'in the view',
  type: 'in the view',
  cancers: 'in the view',
  related: 'list of other pages',
  sections: 'in parts',
  review: 'in parts',
  schedules: 'data',
  codes: 'data',
  routes: 'data',
  otherForms: 'search only',
  help: 'in the view',
  chosen: 'in the view',
  flags: 'in the view',
  doNotTakeMore: 'in the view',
  everyday: 'in the view',
  contraception: 'in the sections',
  breastfeeding: 'in the sections',
  missed: 'in the sections',
  tooMuch: 'in the sections',
  rhythm: 'in the view',
  watchAfter: 'in the view',
  limitException: 'for editors',
} as const satisfies Record<keyof Monograph, string>

/** What a medicine's page and its sheets of paper print. What is taken out of a view by name is named for a reason; all else counts. */
export function medicinePieces(medicine: Monograph, index: LibraryIndex): Piece[] {
  const {
    contents: _navigation,
    related,
    cards,
    bands,
    help: block,
    groups,
    everyday,
    references,
    type,
    ...rest
  } = deriveMedicinePage(medicine, index)
  const sources = adverseEffects(medicine).map(({ effect, sources: ids }) => ({ effect, ids }))
  return [
    {
      kind: 'facts',
      id: 'facts',
      value: { ...pickFields(medicine, FIELDS, 'printed'), ...rest, bands: bands.map(({ band }) => band) },
    },
    ...textPieces([...medicine.sections.map(ownText), { id: 'everyday', value: everyday }], index),
    ...cardPieces(cards, index),
    aloudPiece(block, index),
    ...rowPieces(groups, index),
    ...groupPieces([{ href: type.href, title: type.name }, ...related.flatMap(({ links }) => links)]),
    ...referencePieces(references, index),
    ...reviewPieces(medicine.review),
    ...paperPieces(medicine, index),
    { kind: 'data', id: 'codes', value: { ...pickFields(medicine, FIELDS, 'data'), sources } },
  ]
}

/** A section without what the view prints in its place: effects and links. */
function ownText(section: Section): { id: string; value: unknown } {
  switch (section.shape) {
    case 'side-effects': {
      const { bands: _view, ...value } = section
      return { id: section.id, value }
    }
    case 'links': {
      const { references: _view, ...value } = section
      return { id: section.id, value }
    }
    default:
      return { id: section.id, value: section }
  }
}

/** The links that lead on; each helpline among them is a part. */
function referencePieces(references: MedicineView['references'], { library }: LibraryIndex): Piece[] {
  const helplines = new Set(library.site.helplines.map(({ href }) => href))
  return [
    {
      kind: 'text',
      id: 'references',
      value: references.filter(({ href }) => !helplines.has(href)),
    },
    ...references
      .filter(({ href }) => helplines.has(href))
      .map((value): Piece => ({ kind: 'helpline', id: value.href, value })),
  ]
}

/** What sheets of paper print beside what the page has: their own words and order. */
function paperPieces(medicine: Monograph, index: LibraryIndex): Piece[] {
  const { cards: _onPage, help: _aloud, ...sheet } = deriveRecordSheet(medicine, index)
  return [
    leafletPiece(deriveLeaflet(medicine, index), index),
    paperPiece('record-sheet', withoutStanding(sheet), index),
    paperPiece('teach-back', deriveTeachBack(medicine, index), index),
  ]
}
