import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatCsv } from '../../lib/editors/csv.ts'

/** Characters that a comment could be made of to harm whoever opens the file, beside every other character. */
const nasty = fc.string({
  unit: fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n', ' ', '"', "'", ',', ';'),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
  ),
  maxLength: 12,
})
const tables = fc.array(fc.tuple(nasty, nasty, nasty), { minLength: 1, maxLength: 4 })
const FORMULA = /^[\s"]*[=+\-@＝＋－＠]|^[\t\r]/u

/** How another program reads the file. */
const read = (csv: string): string[][] => parse(csv, { bom: true, relax_column_count: true, record_delimiter: '\r\n' })

describe('the file for spreadsheets', () => {
  test('never has a cell that a spreadsheet takes for a formula, and every other character is there', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const cells = read(formatCsv(rows))
        expect(cells.flat().filter((cell) => FORMULA.test(cell))).toEqual([])
        expect(cells.map((row) => row.map((cell) => cell.replaceAll("'", '')))).toEqual(
          rows.map((row) => row.map((cell) => cell.replaceAll("'", ''))),
        )
      }),
      { numRuns: 2000 },
    )
  })

  test('has none either where cells are parted at semicolons and lines, as Excel does in half of Europe', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const parted = formatCsv(rows)
          .slice(1)
          .split(/[;\r\n]/)
        expect(parted.filter((cell) => /^[\s"]*[=+\-@＝＋－＠]/u.test(cell))).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  test('leaves plain words as they are, and begins with the mark that tells Excel that it is UTF-8', () => {
    expect(
      formatCsv([
        ['page', 'comment'],
        ['/medicines/cisplatin', 'Clear – thank you'],
        [null, 5],
      ]),
    ).toBe('\uFEFFpage,comment\r\n/medicines/cisplatin,Clear – thank you\r\n,5\r\n')
  })

  test('keeps commas, quotation marks and lines inside their cell', () => {
    const row = ['He said "stop", then', 'two\nlines', 'x']
    expect(read(formatCsv([row]))).toEqual([row])
  })

  test('shows a formula as the words that were typed', () => {
    expect(
      read(formatCsv([['=HYPERLINK("http://evil.example","Click")', '+441234', '-1', '@SUM(A1)', '\t=1', 'a;=1']])),
    ).toEqual([['\'=HYPERLINK("http://evil.example","Click")', "'+441234", "'-1", "'@SUM(A1)", "'\t'=1", "a;'=1"]])
  })
})
