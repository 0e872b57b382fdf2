import type { SideEffect } from '../../model/side-effect.ts'
import type { LibraryIndex } from '../library-index.ts'
import { deriveSideEffectPage } from '../pages/side-effect-view.ts'
import { cardPieces, reviewPieces, textPieces } from './common-pieces.ts'
import type { Piece } from './fingerprint.ts'
import { pickFields } from './pick-fields.ts'

/** How the page has each field of a side effect's file. A new field is not compiled before it is decided. */
const FIELDS = {
  slug: 'address',
  redirects: 'address',
  version: 'made from the rest',
  name: 'printed',
  medical: 'printed',
  opening: 'text',
  notice: 'text',
  dos: 'text',
  donts: 'text',
  important: 'text',
  team: 'text',
  review: 'in parts',
  help: 'in the view',
  tier: 'data',
  area: 'data',
  summary: 'data',
  everyday: 'data',
  row: 'on pages of medicines',
  shows: 'on pages of medicines',
  easy: 'on pages of medicines',
} as const satisfies Record<keyof SideEffect, string>

/** What a side effect's page prints. The medicines that list it are a list of other pages. */
export function sideEffectPieces(effect: SideEffect, index: LibraryIndex): Piece[] {
  const { contents: _navigation, bands: _otherPages, cards, ...rest } = deriveSideEffectPage(effect, index)
  return [
    { kind: 'facts', id: 'facts', value: { ...pickFields(effect, FIELDS, 'printed'), ...rest } },
    ...textPieces(
      Object.entries(pickFields(effect, FIELDS, 'text')).map(([id, value]) => ({ id, value })),
      index,
    ),
    ...cardPieces(cards, index),
    ...reviewPieces(effect.review),
    { kind: 'data', id: 'facts', value: pickFields(effect, FIELDS, 'data') },
  ]
}
