import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { expect, it } from 'vitest'
import { capitalised } from '../../../lib/derive/a-to-z.ts'
import type { Piece } from '../../../lib/derive/printed/fingerprint.ts'
import { medicinePieces } from '../../../lib/derive/printed/printed-medicine.ts'
import { sideEffectPieces } from '../../../lib/derive/printed/printed-side-effect.ts'
import { treatmentPieces } from '../../../lib/derive/printed/printed-treatment.ts'
import type { PageKindId } from '../../../lib/model/page-kinds.ts'
import { indexWith } from '../../content-tree.ts'
import { medicineMarkup, runsOfHtml, sideEffectMarkup, treatmentMarkup, wordsOf } from './printed-markup.tsx'

const index = indexWith()
const FILE = join(import.meta.dirname, '../../../lib/derive/printed/frame-words.ts')
const HEAD = `import type { PageKindId } from '../../model/page-kinds.ts'

/**
 * The words of pages and sheets of paper that stand in markup or in tables of the code, and so in no view: they count in the version of
 * every page of their kind. A test finds them on printed pages; it writes this file with \`npx vitest run tests/derive/printed -u\`.
 */
`

/** Words of content that are printed inside a sentence of the frame. */
const GAP = '…'

/** Every run of words in some data, without markup. */
function runsIn(value: unknown): string[] {
  if (typeof value === 'string') return /[<&]/.test(value) ? runsOfHtml(value) : [value.replace(/\s+/g, ' ').trim()]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(runsIn) : []
}

/** The words of some pages that are in no piece of theirs, and not in the content. */
function frameWords(pages: readonly { words: string[]; pieces: Piece[] }[]): string[] {
  const frame = pages.flatMap(({ words, pieces }) => {
    const known = new Set(runsIn([index.library, pieces.map(({ value }) => value)]))
    const gaps = [...known].filter((text) => text.length >= 8).sort((a, b) => b.length - a.length)
    return words
      .filter((text) => /\p{L}/u.test(text) && !known.has(text) && !known.has(capitalised(text)))
      .map((text) => gaps.reduce((left, gap) => left.replaceAll(gap, GAP), text))
  })
  return [...new Set(frame)].sort()
}

it('are all words on printed pages that no view has: to change one is to change the version of every page of its kind', async () => {
  const found: Record<PageKindId, string[]> = {
    medicine: frameWords(
      [...index.medicine.values()].map((medicine) => ({
        words: wordsOf(medicineMarkup(medicine.slug, index)),
        pieces: medicinePieces(medicine, index),
      })),
    ),
    'side-effect': frameWords(
      [...index.sideEffect.values()].map((effect) => ({
        words: wordsOf(sideEffectMarkup(effect.slug, index)),
        pieces: sideEffectPieces(effect, index),
      })),
    ),
    treatment: frameWords(
      [...index.treatment.values()].map((treatment) => ({
        words: wordsOf(treatmentMarkup(treatment.slug, index)),
        pieces: treatmentPieces(treatment, index),
      })),
    ),
  }
  const code = `${HEAD}export const FRAME_WORDS: Readonly<Record<PageKindId, readonly string[]>> = ${JSON.stringify(found)}`
  const text = await format(code, { ...(await resolveConfig(FILE)), parser: 'typescript' })
  await expect(text).toMatchFileSnapshot(FILE)
})
