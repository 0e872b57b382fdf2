import type { PageFolder } from '../model/page-folders.ts'

/** The kinds of page that an editor can begin, and the folder that each stands in. */
export const PAGE_KINDS = [
  { id: 'medicine', folder: 'medicines' },
  { id: 'effect', folder: 'side-effects' },
  { id: 'treatment', folder: 'treatments' },
] as const satisfies readonly { id: string; folder: PageFolder }[]

export type PageKind = (typeof PAGE_KINDS)[number]
