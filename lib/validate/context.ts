import type { HelpTrigger } from '../model/help-tiers.ts'
import { eachPageFolder, PAGE_KINDS } from '../model/page-kinds.ts'

/** The folders of content/: one a kind of page, pages such as "About", and texts that several pages show. */
export const CONTENT_FOLDERS = [...PAGE_KINDS.map(({ folder }) => folder), 'pages', 'shared'] as const
export type ContentFolder = (typeof CONTENT_FOLDERS)[number]

/** The files of content/ that stand in no folder: what pages share, row by row. */
export const CONTENT_TABLES = [
  'help.md',
  'sayings.md',
  'elsewhere.md',
  'everyday.md',
  'publishers.md',
  'types.md',
  'cancers.md',
  'terms.md',
  'site.md',
] as const
export type ContentTable = (typeof CONTENT_TABLES)[number]

/** A value for each folder of content/. */
export function eachContentFolder<T>(value: (folder: ContentFolder) => T): Record<ContentFolder, T> {
  return { ...eachPageFolder(value), pages: value('pages'), shared: value('shared') }
}

/** What a file may refer to: the names that exist elsewhere in content/. */
export interface ContentNames {
  /** Names of the files in each folder, without ".md". */
  files: Readonly<Record<ContentFolder, ReadonlySet<string>>>
  types: ReadonlySet<string>
  cancers: ReadonlySet<string>
  help: ReadonlyMap<string, HelpTrigger>
  /** Addresses of the site that are no page of content, such as "/search". */
  paths: readonly string[]
  /** Addresses of the pictures in public/; undefined where nobody looked. */
  pictures: ReadonlySet<string> | undefined
}
