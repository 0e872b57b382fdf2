import { type Library, pagesByKind } from '../../model/library.ts'
import { ANY_PAGE_FOLDER, PAGE_KINDS } from '../../model/page-kinds.ts'
import { dataPath, pathOfPage, qrCodePath } from '../../paths.ts'

/** An address that a page had, and the one that it has. */
export interface Redirect {
  from: string
  to: string
}

/** What is published below and beside a page: its code on paper leads here too, so all of it moves together. */
const BELOW = [
  '/leaflet',
  '/leaflet/large-print',
  '/record-sheet',
  '/teach-back',
  '/changes',
  qrCodePath(''),
  ...new Set(PAGE_KINDS.flatMap(({ forms }) => forms.map((form) => dataPath('', form)))),
]

const PAGE = new RegExp(`^/(?:${ANY_PAGE_FOLDER})/[^/]+$`)

/**
 * Every old address of every page, with what stood below it: for the server, and for a copy without one.
 * An address outside the folders of pages is a page alone.
 */
export function redirectsOf(library: Pick<Library, 'medicines' | 'sideEffects' | 'treatments'>): Redirect[] {
  const pages = pagesByKind(library)
  return PAGE_KINDS.flatMap(({ id }) =>
    pages[id].map(({ slug, redirects }) => ({ to: pathOfPage(id, slug), redirects })),
  ).flatMap(({ to, redirects }) =>
    redirects.flatMap((from) => [
      { from, to },
      ...(PAGE.test(from) ? BELOW.map((below) => ({ from: from + below, to: to + below })) : []),
    ]),
  )
}
