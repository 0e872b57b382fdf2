import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { reportPages } from '../../lib/editors/page-reports.ts'
import { makeReports } from '../../lib/editors/make-reports.ts'
import { getReports, writeReports } from '../../lib/editors/report-file.ts'
import type { Issue } from '../../lib/model/result.ts'
import { libraryOf, VALID_CONTENT } from '../content-tree.ts'

const library = libraryOf()
const warning: Issue = {
  severity: 'warning',
  rule: 'a-rule',
  file: 'side-effects/curly-hair.md',
  line: 12,
  column: 3,
  found: 'a long sentence',
  expected: 'a short one',
  remedy: 'Cut it in two.',
}

describe('the reports on pages', () => {
  const reports = reportPages(library, [warning])
  const report = (path: string) => reports.find((one) => one.path === path)

  test('there is one for each page that readers rate, in the order of their names', () => {
    expect(reports).toHaveLength(library.medicines.length + library.sideEffects.length + library.treatments.length)
    expect(reports.map(({ title }) => title)).toEqual(
      reports.map(({ title }) => title).sort((a, b) => a.localeCompare(b, 'en-GB')),
    )
  })

  test('a warning of the content check stands with its page only', () => {
    expect(report('/side-effects/curly-hair')?.warnings).toEqual([
      { line: 12, text: 'Found a long sentence; expected a short one. Cut it in two.' },
    ])
    expect(reports.flatMap(({ warnings }) => warnings)).toHaveLength(1)
  })

  test('each has scores of its own words: of a treatment too', () => {
    for (const { path, scores } of reports) expect(scores.words, path).toBeGreaterThan(10)
    expect(report('/treatments/examplin')?.scores.words).toBeLessThan(report('/medicines/examplumab')!.scores.words)
  })

  test('each names the parts that a comment can be about, a medicine its effects too', () => {
    expect(report('/medicines/examplumab')?.sections).toEqual(
      expect.arrayContaining([
        { id: 'get-help', label: 'When to call' },
        { id: 'curly-hair', label: 'Curly hair' },
      ]),
    )
    expect(report('/side-effects/curly-hair')?.sections).toEqual(
      expect.arrayContaining([{ id: 'do', label: 'What you can do' }]),
    )
  })
})

describe('the file of reports', () => {
  afterEach(() => vi.unstubAllEnvs())

  test('gives the built site what the build knew', async () => {
    const root = mkdtempSync(join(tmpdir(), 'reports-'))
    writeReports(root, makeReports(library, [warning]))
    vi.stubEnv('NODE_ENV', 'production')
    vi.resetModules()
    const built = await import('../../lib/editors/report-file.ts')
    vi.resetModules()
    expect(built.getReports(root)).toEqual({
      siteName: library.site.name,
      dueSoonDays: library.site.review.dueSoonDays,
      pages: reportPages(library, [warning]),
    })
    rmSync(root, { recursive: true })
  })

  test('is not needed in development, where the content is read as it stands', () => {
    vi.stubEnv('CONTENT_DIR', VALID_CONTENT)
    expect(getReports('/nowhere').pages.map(({ path }) => path)).toContain('/medicines/examplumab')
  })
})
