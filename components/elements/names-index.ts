import { openSearchIndex, type SearchIndex } from '../../lib/derive/search/open-search-index.ts'
import { searchNames } from '../../lib/derive/search/search-names.ts'

let kept: Promise<SearchIndex> | undefined

/** The names index, fetched once for each page. A failed fetch is tried again at the next call. */
export function loadNames(): Promise<SearchIndex> {
  kept ??= fetch('/generated/search-names.json')
    .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(`${answer.status}`))))
    .then(openSearchIndex)
    .then((index) => {
      for (const letter of 'aeiou') searchNames(index, letter, 1) // The first search of a browser is slow: not the reader's.
      return index
    })
    .catch((error: unknown) => {
      kept = undefined
      throw error
    })
  return kept
}
