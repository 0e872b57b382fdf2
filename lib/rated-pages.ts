import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Library, pagesByKind } from './model/library.ts'
import { PAGE_KINDS } from './model/page-kinds.ts'
import { pathOfPage } from './paths.ts'

/**
 * The pages that readers can rate: address and version. The build writes them as a small file of their own, so that a handler which
 * shows no page loads neither the library nor what it is made with.
 */
export type RatedPages = ReadonlyMap<string, string>

declare global {
  /** While somebody edits there is no build: the development server puts here how to list the pages as they are now. */
  var ratedPagesNow: (() => Promise<RatedPages>) | undefined
}

let built: RatedPages | undefined

/** The pages of the site that runs. @throws Error that says what to do where nothing was built */
export async function getRatedPages(): Promise<RatedPages> {
  return globalThis.ratedPagesNow?.() ?? (built ??= readRatedPages(process.cwd()))
}

/** The page at an address such as /medicines/aldesleukin, with its version; undefined where readers can rate none. */
export function findRatedPage(path: string, pages: RatedPages): { path: string; version: string } | undefined {
  const version = pages.get(path)
  return version === undefined ? undefined : { path, version }
}

/** The pages of a library that readers can rate: those of every kind that stands in files of its own. */
export function ratedPagesOf(library: Pick<Library, 'medicines' | 'sideEffects' | 'treatments'>): RatedPages {
  const pages = pagesByKind(library)
  return new Map(
    PAGE_KINDS.flatMap(({ id }) => pages[id].map(({ slug, version }) => [pathOfPage(id, slug), version] as const)),
  )
}

/** Writes them beside the built pages of the site in a folder. */
export function writeRatedPages(pages: RatedPages, root: string): void {
  writeFileSync(fileIn(root), JSON.stringify(Object.fromEntries(pages)))
}

/** Reads what a build wrote. @throws Error that says what to do where there is nothing */
export function readRatedPages(root: string): RatedPages {
  try {
    const rows: Record<string, string> = JSON.parse(readFileSync(/* turbopackIgnore: true */ fileIn(root), 'utf8'))
    return new Map(Object.entries(rows))
  } catch (cause) {
    throw new Error(`There is no list of pages at ${fileIn(root)}. Run "npm run build".`, { cause })
  }
}

const fileIn = (root: string) => join(root, '.next', 'rated-pages.json')
