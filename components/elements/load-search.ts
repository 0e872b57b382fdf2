import type * as Search from './search.ts'

const SEARCH = '/generated/search.js'

/** The code of the search: a file of its own, asked for when a reader first touches a search box. */
export function loadSearch(): Promise<typeof Search> {
  return import(SEARCH)
}
