import { openSearchIndex, type SearchIndex } from '../../lib/derive/open-search-index.ts'

let kept: Promise<SearchIndex> | undefined

/** The names index, fetched once for each page. A failed fetch is tried again at the next call. */
export function loadNames(): Promise<SearchIndex> {
  kept ??= fetch('/generated/search-names.json')
    .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(`${answer.status}`))))
    .then(openSearchIndex)
    .catch((error: unknown) => {
      kept = undefined
      throw error
    })
  return kept
}
