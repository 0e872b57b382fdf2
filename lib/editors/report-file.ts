import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { checkContentOnDisk, ContentError } from '../content.ts'
import type { Library } from '../model/library.ts'
import type { PageReport } from '../model/page-report.ts'
import type { Issue } from '../model/result.ts'
import { reportPages } from './page-reports.ts'

/** The reports, and what the desk needs to know of the content besides. */
export interface Reports {
  siteName: string
  dueSoonDays: number
  pages: PageReport[]
}

/** Not in public/: it is for editors who are signed in. */
const FILE = join('.next', 'editors', 'page-reports.json')

/** Writes the reports beside the built pages, so that the server need not read and score all content while it serves readers. */
export function writeReports(root: string, library: Library, warnings: readonly Issue[]): void {
  const file = join(root, FILE)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(makeReports(library, warnings)))
}

let kept: Reports | undefined

/**
 * The reports of the built site, read once; in development those of the content as it stands.
 * @throws where the site was not built, or where content cannot be published
 */
export function getReports(root = process.cwd()): Reports {
  if (process.env.NODE_ENV === 'production') return (kept ??= JSON.parse(readFileSync(join(root, FILE), 'utf8')))
  const checked = checkContentOnDisk()
  if (!checked.ok) throw new ContentError(checked.issues)
  return makeReports(checked.value, checked.warnings)
}

function makeReports(library: Library, warnings: readonly Issue[]): Reports {
  return {
    siteName: library.site.name,
    dueSoonDays: library.site.review.dueSoonDays,
    pages: reportPages(library, warnings),
  }
}
