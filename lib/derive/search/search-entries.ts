import { type Group, type Library, type PageOfKind, pagesByKind } from '../../model/library.ts'
import { type GroupKind, PAGE_KINDS, type PageKindId } from '../../model/page-kinds.ts'
import { byName, type LibraryIndex } from '../library-index.ts'
import { listOf } from '../../model/word-list.ts'
import { capitalised } from '../a-to-z.ts'
import type { SearchKind } from './search-kinds.ts'

/** One thing that can be found, with every word that leads to it. */
export interface SearchEntry {
  kind: SearchKind
  name: string
  /** File name or id: the last part of the address. For a medicine without a page, its kind in content/elsewhere.md. */
  slug: string
  summary: string
  /** Words that lead here, each with why; the nearest come first. */
  words: { word: string; why: WordKind }[]
  /** Names of other forms of a medicine, each with what it is: they lead here, but the page is not about them. No list of its names may hold them. */
  forms: { word: string; is: string }[]
}

/** What a word is to its entry: a brand, another name, a word of the team, or one of the reader. */
export type WordKind = 'brand' | 'other' | 'medical' | 'everyday'

/** The words that lead to a page of each kind. */
const WORDS: {
  [K in PageKindId]: (page: PageOfKind[K], library: Library) => Pick<SearchEntry, 'words' | 'forms'>
} = {
  medicine: ({ brands, otherNames, otherForms }) => ({
    words: [...as('brand', brands), ...as('other', otherNames)],
    forms: otherForms.flatMap(({ names, is }) => names.map((word) => ({ word, is }))),
  }),
  'side-effect': ({ name, medical, everyday }, { terms }) => ({
    words: [...as('medical', medical), ...as('everyday', [...everyday, ...sameWords(terms, [name, ...medical])])],
    forms: [],
  }),
  treatment: ({ otherNames, medicines }) => ({
    words: as('other', [...otherNames, listOf(medicines)]),
    forms: [],
  }),
}

/** Everything that the names index holds: pages kind after kind, then cancers and types of medicine. */
export function deriveSearchEntries({ library }: LibraryIndex): SearchEntry[] {
  return [
    ...PAGE_KINDS.flatMap(({ id }) => entriesOf(id, library)),
    ...byName(library.cancers).map((cancer) => groupEntry('cancer', cancer)),
    ...library.types.map((type) => groupEntry('type', type)),
    ...library.elsewhere.medicines.map(({ name, kind, what, brands, otherNames }) => ({
      kind: 'elsewhere' as const,
      name: capitalised(name),
      slug: kind,
      summary: what,
      words: [...as('brand', brands), ...as('other', otherNames)],
      forms: [],
    })),
  ]
}

function entriesOf<K extends PageKindId>(kind: K, library: Library): SearchEntry[] {
  const pages: readonly PageOfKind[K][] = pagesByKind(library)[kind]
  return byName(pages).map((page) => ({
    kind,
    name: capitalised(page.name),
    slug: page.slug,
    summary: page.summary,
    ...WORDS[kind](page, library),
  }))
}

function groupEntry(kind: GroupKind['id'], { id, name, what, everyday }: Group): SearchEntry {
  return { kind, name, slug: id, summary: what, words: as('everyday', everyday), forms: [] }
}

function as(why: WordKind, words: readonly string[]): SearchEntry['words'] {
  return words.map((word) => ({ word, why }))
}

/** Plain words for the effect's name or medical words, and the other words that content/terms.md gives for the same. */
function sameWords(terms: Library['terms'], known: readonly string[]): string[] {
  const wanted = new Set(known.map((word) => word.toLowerCase()))
  const found = terms
    .filter(({ plain, medical }) => [plain, ...medical].some((word) => wanted.has(word.toLowerCase())))
    .flatMap(({ plain, medical }) => [plain, ...medical])
  return [...new Set(found)].filter((word) => !wanted.has(word.toLowerCase()))
}
