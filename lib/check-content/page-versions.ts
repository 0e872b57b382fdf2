import { indexLibrary, type LibraryIndex } from '../derive/library-index.ts'
import { versionOf } from '../derive/printed/fingerprint.ts'
import { printedParts } from '../derive/printed/printed-parts.ts'
import { type Library, type PageOfKind, pagesByKind } from '../model/library.ts'
import type { PageKindId } from '../model/page-kinds.ts'
import type { Validated } from './validate-documents.ts'

type PageLists = Pick<Library, 'medicines' | 'sideEffects' | 'treatments'>

/**
 * Last step: the version of each page, which is the fingerprint of what it prints: two sheets with one version say the same.
 * Views name the version that they are of; while versions are made there is none, and none counts in another.
 */
export function giveVersions({ pages }: Pick<Validated, 'pages'>, rest: Omit<Library, keyof PageLists>): PageLists {
  const before: PageLists = {
    medicines: pages.medicine.map(unversioned),
    sideEffects: pages['side-effect'].map(unversioned),
    treatments: pages.treatment.map(unversioned),
  }
  const index = indexLibrary({ ...rest, ...before })
  return {
    medicines: versioned('medicine', before, index),
    sideEffects: versioned('side-effect', before, index),
    treatments: versioned('treatment', before, index),
  }
}

function unversioned<P extends object>(page: P): P & { version: string } {
  return { ...page, version: '' }
}

function versioned<K extends PageKindId>(kind: K, before: PageLists, index: LibraryIndex): PageOfKind[K][] {
  const pages: readonly PageOfKind[K][] = pagesByKind(before)[kind]
  return pages.map((page) => ({ ...page, version: versionOf(printedParts(kind, page, index)) }))
}
