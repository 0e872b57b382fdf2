import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { reportPages } from '../editors/page-reports.ts'
import type { Library } from '../model/library.ts'
import type { Result } from '../model/result.ts'
import type { Day } from '../model/review.ts'
import { contentReport } from '../report/content-report.ts'
import { effectPath, medicinePath, treatmentPath } from '../site.ts'

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
  const sources = new Map([
    ...library.medicines.map(({ slug, review }) => [medicinePath(slug), review.sources] as const),
    ...library.sideEffects.map(({ slug, review }) => [effectPath(slug), review.sources] as const),
    ...library.treatments.map(({ slug, review }) => [treatmentPath(slug), review.sources] as const),
  ])
  return { site: library.site, pages: reportPages(library, warnings), sources }
}
