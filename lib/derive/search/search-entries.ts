import { byName, type LibraryIndex } from '../library-index.ts'
import { cancerPath, effectPath, medicinePath, treatmentPath, typePath } from '../../site.ts'
import { capitalised } from '../a-to-z.ts'

/** One thing that can be found, with every word that leads to it. */
export interface SearchEntry {
  kind: SearchKind
  name: string
  /** File name or id: the last part of the address. */
  slug: string
  href: string
  summary: string
  /** Words that lead here, each with why; the nearest come first. */
  words: { word: string; why: WordKind }[]
  /** Names of other forms of a medicine, each with what it is: they lead here, but the page is not about them. No list of its names may hold them. */
  forms: { word: string; is: string }[]
}

export type SearchKind = 'medicine' | 'side effect' | 'treatment' | 'cancer' | 'type'
/** What a word is to its entry: a brand, another name, a word of the team, or one of the reader. */
export type WordKind = 'brand' | 'other' | 'medical' | 'everyday'

/** Everything that the names index holds: medicines, side effects, treatments, cancers, types. */
export function deriveSearchEntries({ library }: LibraryIndex): SearchEntry[] {
  const as = (why: WordKind, words: readonly string[]) => words.map((word) => ({ word, why }))
  return [
    ...byName(library.medicines).map(({ slug, name, brands, otherNames, otherForms, summary }): SearchEntry => ({
      kind: 'medicine',
      name: capitalised(name),
      slug,
      href: medicinePath(slug),
      summary,
      words: [...as('brand', brands), ...as('other', otherNames)],
      forms: otherForms.flatMap(({ names, is }) => names.map((word) => ({ word, is }))),
    })),
    ...byName(library.sideEffects).map(({ slug, name, medical, everyday, summary }): SearchEntry => ({
      kind: 'side effect',
      name,
      slug,
      href: effectPath(slug),
      summary,
      words: [
        ...as('medical', medical),
        ...as('everyday', [...everyday, ...sameWords(library.terms, [name, ...medical])]),
      ],
      forms: [],
    })),
    ...byName(library.treatments).map(({ slug, name, otherNames, summary, medicines }): SearchEntry => ({
      kind: 'treatment',
      name,
      slug,
      href: treatmentPath(slug),
      summary,
      words: as('other', [...otherNames, medicines.join(' and ')]),
      forms: [],
    })),
    ...byName(library.cancers).map(({ id, name, what, everyday }): SearchEntry => ({
      kind: 'cancer',
      name,
      slug: id,
      href: cancerPath(id),
      summary: what,
      words: as('everyday', everyday),
      forms: [],
    })),
    ...library.types.map(({ id, name, what, everyday }): SearchEntry => ({
      kind: 'type',
      name,
      slug: id,
      href: typePath(id),
      summary: what,
      words: as('everyday', everyday),
      forms: [],
    })),
  ]
}

/** Plain words for the effect's name or medical words, and the other words that content/terms.md gives for the same. */
function sameWords(terms: LibraryIndex['library']['terms'], known: readonly string[]): string[] {
  const wanted = new Set(known.map((word) => word.toLowerCase()))
  const found = terms
    .filter(({ plain, medical }) => [plain, ...medical].some((word) => wanted.has(word.toLowerCase())))
    .flatMap(({ plain, medical }) => [plain, ...medical])
  return [...new Set(found)].filter((word) => !wanted.has(word.toLowerCase()))
}
