import { byName, type LibraryIndex } from './library-index.ts'
import { cancerPath, effectPath, medicinePath, treatmentPath, typePath } from '../site.ts'
import { capitalised } from './a-to-z.ts'

/** One thing that can be found, with every word that leads to it. */
export interface SearchEntry {
  kind: 'medicine' | 'side effect' | 'treatment' | 'cancer' | 'type'
  name: string
  href: string
  summary: string
  /** Words that lead here, each with why: "brand of", "also called", "medical word". */
  words: { word: string; why: 'brand' | 'other' | 'medical' | 'everyday' }[]
}

/** Everything that the names index holds: medicines, side effects, treatments, cancers, types. */
export function deriveSearchEntries({ library }: LibraryIndex): SearchEntry[] {
  const as = (why: SearchEntry['words'][number]['why'], words: readonly string[]) => words.map((word) => ({ word, why }))
  return [
    ...byName(library.medicines).map(({ slug, name, brands, otherNames, summary }): SearchEntry => ({ kind: 'medicine', name: capitalised(name), href: medicinePath(slug), summary, words: [...as('brand', brands), ...as('other', otherNames)] })),
    ...byName(library.sideEffects).map(({ slug, name, medical, everyday, summary }): SearchEntry => ({ kind: 'side effect', name, href: effectPath(slug), summary, words: [...as('medical', medical), ...as('everyday', [...everyday, ...plainWords(library.terms, medical)])] })),
    ...byName(library.treatments).map(({ slug, name, otherNames, summary, medicines }): SearchEntry => ({ kind: 'treatment', name, href: treatmentPath(slug), summary, words: as('other', [...otherNames, medicines.join(' and ')]) })),
    ...byName(library.cancers).map(({ id, name, what, everyday }): SearchEntry => ({ kind: 'cancer', name, href: cancerPath(id), summary: what, words: as('everyday', everyday) })),
    ...library.types.map(({ id, name, what, everyday }): SearchEntry => ({ kind: 'type', name, href: typePath(id), summary: what, words: as('everyday', everyday) })),
  ]
}

function plainWords(terms: LibraryIndex['library']['terms'], medical: readonly string[]): string[] {
  const wanted = new Set(medical.map((word) => word.toLowerCase()))
  return terms.filter((term) => term.medical.some((word) => wanted.has(word.toLowerCase()))).map((term) => term.plain)
}
