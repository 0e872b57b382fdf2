import { checkContentOnDisk, ContentError } from '../content.ts'
import type { Library } from '../model/library.ts'
import type { Issue } from '../model/result.ts'
import { reportPages } from './page-reports.ts'
import type { Reports } from '../model/page-report.ts'

/** What the desk is told of the pages. */
export function makeReports(library: Library, warnings: readonly Issue[]): Reports {
  return {
    siteName: library.site.name,
    dueSoonDays: library.site.review.dueSoonDays,
    pages: reportPages(library, warnings),
  }
}

/**
 * The reports on the content as it stands.
 * @throws ContentError where content cannot be published
 */
export function reportsNow(): Reports {
  const checked = checkContentOnDisk()
  if (!checked.ok) throw new ContentError(checked.issues)
  return makeReports(checked.value, checked.warnings)
}
