import type { Library } from '../model/library.ts'
import { ANY_PAGE_FOLDER } from '../model/page-folders.ts'
import { effectPath, medicinePath, treatmentPath } from '../site.ts'

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
  '/qr.svg',
  '.json',
  '.txt',
  '.md',
  '.fhir.json',
]

const PAGE = new RegExp(`^/(?:${ANY_PAGE_FOLDER})/[^/]+$`)

/**
 * Every old address of every page, with what stood below it: for the server, and for a copy without one.
 * An address outside the three folders of pages is a page alone.
 */
export function redirectsOf({
  medicines,
  sideEffects,
  treatments,
}: Pick<Library, 'medicines' | 'sideEffects' | 'treatments'>): Redirect[] {
  return [
    ...medicines.map(({ slug, redirects }) => ({ to: medicinePath(slug), redirects })),
    ...sideEffects.map(({ slug, redirects }) => ({ to: effectPath(slug), redirects })),
    ...treatments.map(({ slug, redirects }) => ({ to: treatmentPath(slug), redirects })),
  ].flatMap(({ to, redirects }) =>
    redirects.flatMap((from) => [
      { from, to },
      ...(PAGE.test(from) ? BELOW.map((below) => ({ from: from + below, to: to + below })) : []),
    ]),
  )
}
