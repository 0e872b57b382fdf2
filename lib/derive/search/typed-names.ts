import { fold } from './fold-words.ts'
import type { SearchIndex, Term } from './open-search-index.ts'

/** A name that stands in a search whole. */
export interface TypedName {
  term: Term
  /** The words of the search that it takes, from the first to before the last. */
  from: number
  to: number
}

/** Words that a name may be spread over: "cape sit a bean". */
const MOST_WORDS = 6
/** Names of fewer letters are words of other things too, where others stand beside them: "go home". */
const LEAST_LETTERS = 3

/**
 * The names of medicines and treatments that stand in a search whole, however spaces and hyphens part them: "vin blastine" is vinblastine.
 * Longer ones first: "trastuzumab emtansine" is not trastuzumab. A word belongs to one name only.
 */
export function typedNames({ wholes, terms, entries }: SearchIndex, query: string): TypedName[] {
  const words = fold(query).split(' ').filter(Boolean)
  const found: TypedName[] = []
  for (let size = Math.min(MOST_WORDS, words.length); size > 0; size--)
    for (let from = 0; from + size <= words.length; from++) {
      const to = from + size
      if (found.some((one) => from < one.to && one.from < to)) continue
      const letters = words.slice(from, to).join('')
      const isShort = letters.length < LEAST_LETTERS && size < words.length
      const number = isShort ? undefined : wholes.at.get(letters)
      if (number === undefined) continue
      for (const term of (wholes.terms[number] ?? []).map((one) => terms[one]!))
        if (term.why !== 'everyday' && isName(entries[term.entry]!.kind)) found.push({ term, from, to })
    }
  return found
}

function isName(kind: string): boolean {
  return kind === 'medicine' || kind === 'treatment' || kind === 'elsewhere'
}
