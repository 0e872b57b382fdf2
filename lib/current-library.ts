import { readCompiledLibrary } from './compiled-library.ts'
import { indexLibrary, type LibraryIndex } from './derive/library-index.ts'
import type { Library, Organisation, PlainPage } from './model/library.ts'
import type { Monograph } from './model/monograph.ts'
import type { SideEffect } from './model/side-effect.ts'
import type { Treatment } from './model/treatment.ts'

/** What pages ask: each function answers from the checked library, or undefined where there is no such page. */

/** The content itself, while somebody edits it or tests. A built site has what the build compiled, and neither parser nor rules. */
const content = process.env.NODE_ENV === 'production' ? undefined : await import('./content.ts')

let compiled: Library | undefined

/**
 * The checked library: the one that was built, or in development that of the content as it stands.
 * @throws ContentError with every fault when the content cannot be published
 */
export function getLibrary(): Library {
  return content ? content.getLibrary() : (compiled ??= readCompiledLibrary())
}

let kept: { library: Library; index: LibraryIndex } | undefined

/** The library with its look-ups, made once for each state of the content. */
export function getIndex(): LibraryIndex {
  const library = getLibrary()
  if (kept?.library !== library) kept = { library, index: indexLibrary(library) }
  return kept.index
}

export const getSite = (): Organisation => getIndex().library.site
export const getMedicine = (slug: string): Monograph | undefined => getIndex().medicine.get(slug)
export const getSideEffect = (slug: string): SideEffect | undefined => getIndex().sideEffect.get(slug)
export const getTreatment = (slug: string): Treatment | undefined => getIndex().treatment.get(slug)
export const getPlainPage = (slug: string): PlainPage | undefined =>
  getIndex().library.pages.find((page) => page.slug === slug)
