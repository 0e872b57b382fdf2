import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { indexLibrary } from '../derive/library-index.ts'
import type { Library } from '../model/library.ts'
import { PAGE_FILES } from '../publish/data-routes.ts'
import { pageFiles, pagesWithFiles } from '../publish/page-files.ts'

/**
 * Writes the files that stand beside pages into public/, in place of those of an earlier build.
 * As routes of the framework each would cost more than making it.
 */
export function writePageFiles(library: Library, publicDirectory: string): void {
  const target = join(publicDirectory, PAGE_FILES)
  rmSync(target, { recursive: true, force: true })
  const index = indexLibrary(library)
  const folders = new Set<string>()
  for (const { kind, slug } of pagesWithFiles(index))
    for (const { path, text } of pageFiles(kind, slug, index)) {
      const file = join(target, path)
      if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true })
      folders.add(dirname(file))
      writeFileSync(file, text)
    }
}
