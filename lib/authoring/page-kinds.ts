/** The kinds of page that an editor can begin, and the folder that each stands in. */
export const PAGE_KINDS = [
  { id: 'medicine', folder: 'medicines', address: '/medicines' },
  { id: 'effect', folder: 'side-effects', address: '/side-effects' },
  { id: 'treatment', folder: 'treatments', address: '/treatments' },
] as const

export type PageKind = (typeof PAGE_KINDS)[number]
