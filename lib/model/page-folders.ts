/** The folders of pages that stand in a file each. The folder below content/ is the first part of the address too: content/medicines/x.md is /medicines/x. */
export const PAGE_FOLDERS = ['medicines', 'side-effects', 'treatments'] as const
export type PageFolder = (typeof PAGE_FOLDERS)[number]

/** Any of them, for the pattern of an address. */
export const ANY_PAGE_FOLDER = /* @__PURE__ */ PAGE_FOLDERS.join('|')

export function isPageFolder(text: string): text is PageFolder {
  return PAGE_FOLDERS.some((folder) => folder === text)
}

/** A value for each folder. */
export function eachPageFolder<T>(value: (folder: PageFolder) => T): Record<PageFolder, T> {
  return { medicines: value('medicines'), 'side-effects': value('side-effects'), treatments: value('treatments') }
}
