import { CONTENT_FOLDERS, CONTENT_TABLES, type ContentFolder, type ContentTable } from '../validate/context.ts'
import type { IssueLists } from './issue-lists.ts'

/** A file whose name begins with "_", such as a skeleton for new pages: nothing is made from it. */
export function isSetAside(file: string): boolean {
  return file.split('/').at(-1)!.startsWith('_')
}

/** The names of the files in a folder of content/, without ".md", in the order given. */
export function slugsIn(folder: ContentFolder, files: Iterable<string>): string[] {
  return [...files]
    .filter((file) => file.startsWith(`${folder}/`) && !isSetAside(file))
    .map((file) => file.slice(folder.length + 1, -3))
}

/** Reports tables that are not there, and files in places that nothing is made from. */
export function validatePlaces(files: Iterable<string>, issues: IssueLists): void {
  const all = new Set(files)
  for (const table of CONTENT_TABLES)
    if (!all.has(table))
      issues
        .for(table)
        .error(
          'missing-file',
          { line: 1, column: 1 },
          `no content/${table}`,
          'this file',
          'Restore it: every page needs it.',
        )
  for (const file of all)
    if (!isTable(file) && !CONTENT_FOLDERS.some((folder) => file.startsWith(`${folder}/`)) && !isSetAside(file))
      issues
        .for(file)
        .error(
          'unknown-file',
          { line: 1, column: 1 },
          'a file in a place that no page is made from',
          `one of ${CONTENT_TABLES.join(', ')}, or a file in ${CONTENT_FOLDERS.join('/, ')}/`,
          'Move it, or let its name begin with "_".',
        )
}

function isTable(file: string): file is ContentTable {
  return CONTENT_TABLES.some((table) => table === file)
}
