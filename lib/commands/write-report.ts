import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { reportPages } from '../editors/page-reports.ts'
import { type Library, pagesByKind } from '../model/library.ts'
import { PAGE_KINDS } from '../model/page-kinds.ts'
import type { Result } from '../model/result.ts'
import type { Day } from '../model/review.ts'
import { contentReport } from '../report/content-report.ts'
import { pathOfPage } from '../paths.ts'

/** Writes the report on all content as one HTML file that opens anywhere. @throws where the file cannot be written */
export function writeReport(result: Result<Library>, file: string, today: Day): void {
  const tokens = readFileSync(join(import.meta.dirname, '../../app/styles/tokens.css'), 'utf8')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(
    file,
    contentReport({
      checked: result.ok ? { ...result, value: pagesOf(result.value, result.warnings) } : result,
      today,
      tokens,
    }),
  )
}

function pagesOf(library: Library, warnings: Parameters<typeof reportPages>[1]) {
  const pages = pagesByKind(library)
  const sources = new Map(
    PAGE_KINDS.flatMap(({ id }) =>
      pages[id].map(({ slug, review }) => [pathOfPage(id, slug), review.sources] as const),
    ),
  )
  return { site: library.site, pages: reportPages(library, warnings), sources }
}
