import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Reports } from '../model/page-report.ts'

/** Where the reports of a built site are. Not in public/: they are for editors who are signed in. */
const fileIn = (root: string): string => join(root, '.next', 'editors', 'page-reports.json')

/** Writes the reports beside the built pages, so that the server need not read and score all content while it serves readers. */
export function writeReports(root: string, reports: Reports): void {
  const file = fileIn(root)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(reports))
}

/** Who makes reports in development and in tests. A built site carries neither the rules of content nor those of language. */
const maker = process.env.NODE_ENV === 'production' ? undefined : await import('./make-reports.ts')

let kept: Reports | undefined

/**
 * The reports of the built site, read once; in development those of the content as it stands.
 * @throws where the site was not built, or where content cannot be published
 */
export function getReports(root = process.cwd()): Reports {
  return maker ? maker.reportsNow() : (kept ??= JSON.parse(readFileSync(fileIn(root), 'utf8')))
}
