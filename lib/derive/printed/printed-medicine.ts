import { adverseEffects, type Monograph, type Section } from '../../model/monograph.ts'
import type { LibraryIndex } from '../library-index.ts'
import { deriveMedicinePage, type MedicineView } from '../medicine-view.ts'
import { deriveLeaflet } from '../papers/leaflet.ts'
import type { PaperView } from '../papers/paper.ts'
import { deriveRecordSheet } from '../papers/record-sheet.ts'
import { deriveTeachBack } from '../papers/teach-back.ts'
import { aloudPiece, cardPieces, groupPieces, reviewPieces, rowPieces, textPieces } from './common-pieces.ts'
import type { Piece } from './fingerprint.ts'
import { namedTexts } from './named-texts.ts'
import { pickFields } from './pick-fields.ts'
import { longestFirst, type NamedText, withReferences } from './text-references.ts'

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
  const { help } = namedTexts(index)
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
    ...paperPieces(medicine, index, help),
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
function paperPieces(medicine: Monograph, index: LibraryIndex, help: readonly NamedText[]): Piece[] {
  const { site } = index.library
  const { page: _counted, bands, sections, contacts, ...leaflet } = deriveLeaflet(medicine, index)
  const { cards: _onPage, help: _aloud, ...sheet } = deriveRecordSheet(medicine, index)
  const named = longestFirst([
    ...help,
    ...site.helplines.flatMap(({ href, name, phone, hours }) =>
      [name, phone, hours].map((text) => ({ name: href, text })),
    ),
  ])
  const piece = (id: string, value: unknown): Piece => ({
    kind: 'paper',
    id,
    value: withReferences({ value, strapLine: site.strapLine }, named).value,
  })
  return [
    piece('leaflet', {
      ...withoutStanding(leaflet),
      contacts,
      sections: sections.map(({ id }) => id),
      bands: bands.map(({ effects, ...band }) => ({
        ...band,
        // Their words count as those of the page.
        effects: effects.map(({ name: _name, own: _own, summary: _summary, when: _when, ...effect }) => effect),
      })),
    }),
    piece('record-sheet', withoutStanding(sheet)),
    piece('teach-back', deriveTeachBack(medicine, index)),
  ]
}

/** A paper without what makes it traceable: its address, its version, its dates. */
function withoutStanding<P extends PaperView>(paper: P) {
  const {
    address: _address,
    foot: _foot,
    edition: _edition,
    standing: _standing,
    draft: _draft,
    checkedBy: _checkedBy,
    changes: _changes,
    ...rest
  } = paper
  return rest
}
