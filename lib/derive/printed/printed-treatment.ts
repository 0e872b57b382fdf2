import type { Treatment } from '../../model/treatment.ts'
import type { LibraryIndex } from '../library-index.ts'
import { deriveTreatmentPage } from '../treatment-view.ts'
import { cardPieces, groupPieces, reviewPieces, textPieces } from './common-pieces.ts'
import type { Piece } from './fingerprint.ts'
import { namedTexts } from './named-texts.ts'
import { pickFields } from './pick-fields.ts'
import { type NamedText, withReferences } from './text-references.ts'

type TreatmentView = ReturnType<typeof deriveTreatmentPage>
type MergedEffectView = TreatmentView['bands'][number]['effects'][number]

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
    bands,
    precautions,
    ...rest
  } = deriveTreatmentPage(treatment, index)
  const { help } = namedTexts(index)
  return [
    {
      kind: 'facts',
      id: 'facts',
      value: { ...pickFields(treatment, FIELDS, 'printed'), ...rest, bands: bands.map(({ band }) => band) },
    },
    ...textPieces(
      [
        ...Object.entries(pickFields(treatment, FIELDS, 'text')).map(([field, value]) => ({
          id: sectionId(field),
          value,
        })),
        ...precautions.map((precaution) => ({ id: precaution.id, value: precaution })),
      ],
      index,
    ),
    ...medicines.map((medicine): Piece => ({ kind: 'medicine', id: medicine.href, value: medicine })),
    ...groupPieces(cancers.map(({ href, name }) => ({ href, title: name }))),
    ...cardPieces(cards),
    ...bands.flatMap(({ band, effects }) => effects.map((effect) => mergedPiece(band.id, effect, help))),
    ...reviewPieces(treatment.review),
    { kind: 'data', id: 'schedules', value: pickFields(treatment, FIELDS, 'data') },
  ]
}

/** "whatItIs" is "what-it-is", as on the page. */
function sectionId(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** An effect of several medicines. Where a medicine says nothing of its own, the summary is printed and nothing else of it than its name. */
function mergedPiece(
  band: string,
  { act, from, summary, ...effect }: MergedEffectView,
  help: readonly NamedText[],
): Piece {
  return {
    kind: 'effect',
    id: effect.id,
    value: {
      ...effect,
      band,
      ...(from.some(({ own }) => own === null) ? { summary } : {}),
      from: from.map((one) => (one.own === null ? { name: one.name } : one)),
      act: act && withReferences(act, help).value,
    },
  }
}
