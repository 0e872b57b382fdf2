import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { writeReport } from '../../lib/commands/write-report.ts'
import { checkContent } from '../../lib/check-content.ts'
import type { Issue } from '../../lib/model/result.ts'
import { scoreChart } from '../../lib/report/score-chart.ts'
import { replaceOnce, validFiles, validText } from '../content-tree.ts'

const WARNING: Issue = {
  severity: 'warning',
  rule: 'sentence-length',
  file: 'side-effects/curly-hair.md',
  line: 25,
  column: 1,
  found: '31 <words>',
  expected: '20 words or fewer',
  remedy: 'Make it two sentences.',
}

function reportOf(files = validFiles(), warnings: Issue[] = [WARNING]) {
  const directory = mkdtempSync(join(tmpdir(), 'report-'))
  try {
    const result = checkContent(files)
    const file = join(directory, 'out/report.html')
    writeReport(result.ok ? { ...result, warnings } : result, file, '2026-06-15')
    const html = readFileSync(file, 'utf8')
    return { html, document: parseHTML(html).document }
  } finally {
    rmSync(directory, { recursive: true })
  }
}

describe('the report on the content', () => {
  const { html, document } = reportOf()
  const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => cell.textContent),
  )

  it('has a row for each page, the hardest to read first, with its scores, warnings, dates and sources', () => {
    expect(rows.map(([title]) => title).sort()).toEqual(
      ['Blue thumbs', 'Curly hair', 'EXAMPLIN', 'Examplumab', 'Loud hiccups', 'Samplinib', 'Wobbly knees'].sort(),
    )
    const grades = rows.map((row) => Number(row[2]))
    expect(grades).toEqual([...grades].sort((a, b) => b - a))
    expect(rows.find(([title]) => title === 'Curly hair')).toEqual([
      'Curly hair',
      'side effect',
      expect.stringMatching(/^-?\d+\.\d$/),
      expect.stringMatching(/^\d+\.\d$/),
      expect.stringMatching(/^\d+ words$/),
      expect.stringMatching(/^\d+$/),
      '1',
      'Draft',
      '31 January 2026',
      'none',
      '1',
    ])
  })

  it('names each warning in words and each source with its address, page by page', () => {
    const own = document.querySelector('#side-effects-curly-hair')
    expect(own?.querySelector('.issue')?.textContent).toContain('Line 25: 31 <words>')
    expect(own?.querySelector('.sources a')?.getAttribute('href')).toBe('https://example.org/effects')
    expect(document.querySelectorAll('section')).toHaveLength(rows.length)
  })

  it('leads from each row to its page’s part', () => {
    for (const link of document.querySelectorAll('tbody a'))
      expect(document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull()
  })

  it('asks for nothing and runs nothing', () => {
    expect(html).not.toMatch(/<script|<link|url\(|src=/)
  })

  it('counts what is overdue and due soon on its day', () => {
    const checked = (next: string) =>
      replaceOnce(
        replaceOnce(
          replaceOnce(validText('side-effects/curly-hair.md'), 'status: draft', 'status: checked'),
          'checkedBy: []',
          'checkedBy: [{name: A, role: b, registration: c, interests: none}]',
        ),
        'checkedOn:\nnextCheck:',
        `checkedOn: 2026-02-01\nnextCheck: ${next}`,
      )
    const statusOn = (next: string) => {
      const files = validFiles()
      files.set('side-effects/curly-hair.md', { text: checked(next) })
      const row = [...reportOf(files).document.querySelectorAll('tbody tr')].find(
        (one) => one.querySelector('th')?.textContent === 'Curly hair',
      )
      return row?.querySelectorAll('td')[6]?.textContent
    }
    expect(['2026-06-14', '2026-06-16', '2028-06-15'].map(statusOn)).toEqual(['Overdue', 'Due soon', 'Checked'])
  })

  it('with errors lists the places to mend, and says why there are no scores', () => {
    const files = validFiles()
    files.set('side-effects/curly-hair.md', {
      text: replaceOnce(validText('side-effects/curly-hair.md'), 'area: hair-nails', 'area: hat'),
    })
    const faulty = reportOf(files).document
    expect(faulty.querySelector('p')?.textContent).toContain(
      'The content has 1 error, so there are no pages to report on yet.',
    )
    expect(faulty.querySelector('.issue')?.textContent).toContain('Change "area".')
  })
})

it('the chart has one dot a page at its grade, a ring over the limit, and says so in words', () => {
  const { document } = parseHTML(
    scoreChart(
      [
        { title: 'A', grade: 4 },
        { title: 'B', grade: 4.02 },
        { title: 'C', grade: 6.4 },
        { title: 'D & E', grade: 40 },
      ],
      6,
    ),
  )
  const dots = [...document.querySelectorAll('circle')]
  expect(dots.map((dot) => dot.textContent)).toEqual(['A: 4.0', 'B: 4.0', 'C: 6.4', 'D & E: 40.0'])
  expect(dots.map((dot) => dot.classList.contains('over'))).toEqual([false, false, true, true])
  expect(dots[0]!.getAttribute('cx')).toBe(dots[1]!.getAttribute('cx'))
  expect(Number(dots[0]!.getAttribute('cy'))).toBeGreaterThan(Number(dots[1]!.getAttribute('cy')))
  expect(document.querySelector('svg > title')?.textContent).toBe(
    'School grade of 4 pages: 2 over grade 6. The table below has each number.',
  )
})
