/**
 * The kinds of page that stand in a file each: one row a kind. Whatever knows the kinds reads this table or holds a value for each
 * row, so that with a new row the compiler names every place. The folder below content/ is the first part of the address too:
 * content/medicines/x.md is /medicines/x.
 */
export const PAGE_KINDS = [
  {
    id: 'medicine',
    folder: 'medicines',
    path: '/medicines',
    singular: 'medicine',
    plural: 'medicines',
    forms: ['json', 'fhir.json', 'txt', 'md'],
  },
  {
    id: 'side-effect',
    folder: 'side-effects',
    path: '/side-effects',
    singular: 'side effect',
    plural: 'side effects',
    forms: ['json', 'txt', 'md'],
  },
  {
    id: 'treatment',
    folder: 'treatments',
    path: '/treatments',
    singular: 'treatment',
    plural: 'treatments',
    forms: ['json', 'txt', 'md'],
  },
] as const

export type PageKind = (typeof PAGE_KINDS)[number]
export type PageKindId = PageKind['id']
export type PageFolder = PageKind['folder']
/** Endings of the files in which pages are published beside their HTML. */
export type FileForm = PageKind['forms'][number]

/** The kinds of page that group others. Their texts are rows of one file, content/cancers.md or content/types.md. */
export const GROUP_KINDS = [
  { id: 'cancer', file: 'cancers.md', path: '/cancers', singular: 'cancer', plural: 'cancers' },
  { id: 'type', file: 'types.md', path: '/types', singular: 'type of medicine', plural: 'types of medicine' },
] as const
export type GroupKind = (typeof GROUP_KINDS)[number]

/** Any folder of pages, for the pattern of an address. */
export const ANY_PAGE_FOLDER = /* @__PURE__ */ PAGE_KINDS.map(({ folder }) => folder).join('|')

/** The table's row of a kind. */
export function pageKind<I extends PageKindId>(id: I): Extract<PageKind, { id: I }> {
  return PAGE_KINDS.find((kind): kind is Extract<PageKind, { id: I }> => kind.id === id)!
}

/** The kind whose files stand in a folder; undefined for any other word. */
export function kindOfFolder(folder: string): PageKind | undefined {
  return PAGE_KINDS.find((kind) => kind.folder === folder)
}

/** A value for each folder of pages. */
export function eachPageFolder<T>(value: (folder: PageFolder) => T): Record<PageFolder, T> {
  return { medicines: value('medicines'), 'side-effects': value('side-effects'), treatments: value('treatments') }
}
