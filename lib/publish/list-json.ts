import { lastChanged } from '../derive/last-changed.ts'
import { byName, type LibraryIndex } from '../derive/library-index.ts'
import { type PageOfKind, pagesByKind } from '../model/library.ts'
import { PAGE_KINDS, pageKind, type PageKindId } from '../model/page-kinds.ts'
import type { Review } from '../model/review.ts'
import { dataPath, pathOfPage, schemaPath } from '../paths.ts'
import { JSON_VERSION, type ListJson } from './json-shapes.ts'

/** A page of the library, whatever its kind, as lists and feeds need it. */
export interface LibraryPage {
  kind: PageKindId
  slug: string
  name: string
  path: string
  otherNames: string[]
  summary: string
  version: string
  review: Review
}

/** The other names under which lists give a page, by kind. */
const OTHER_NAMES: { [K in PageKindId]: (page: PageOfKind[K]) => string[] } = {
  medicine: ({ brands, otherNames }) => [...brands, ...otherNames],
  'side-effect': ({ medical }) => medical,
  treatment: ({ otherNames }) => otherNames,
}

/** Every page of the library, kind after kind, each kind in the order of the alphabet. */
export function libraryPages({ library }: LibraryIndex): LibraryPage[] {
  return PAGE_KINDS.flatMap(({ id }) => pagesOf(id, library))
}

function pagesOf<K extends PageKindId>(kind: K, library: LibraryIndex['library']): LibraryPage[] {
  const pages: readonly PageOfKind[K][] = pagesByKind(library)[kind]
  return byName(pages).map((page) => ({
    kind,
    slug: page.slug,
    name: page.name,
    path: pathOfPage(kind, page.slug),
    otherNames: OTHER_NAMES[kind](page),
    summary: page.summary,
    version: page.version,
    review: page.review,
  }))
}

/** All pages of one kind as JSON: addresses, versions and status, to find what has changed. */
export function listJson(kind: PageKindId, index: LibraryIndex): ListJson {
  const { site } = index.library
  return {
    $schema: site.url + schemaPath('list'),
    kind: 'list',
    formatVersion: JSON_VERSION,
    of: kind,
    url: site.url + pageKind(kind).path,
    language: 'en-GB',
    publisher: site.name,
    licence: site.licences.text,
    items: libraryPages(index)
      .filter((page) => page.kind === kind)
      .map(({ slug, name, path, otherNames, summary, version, review }) => ({
        id: slug,
        name,
        url: site.url + path,
        json: site.url + dataPath(path, 'json'),
        otherNames,
        summary,
        status: review.status,
        version,
        lastChanged: lastChanged(review),
      })),
  }
}
