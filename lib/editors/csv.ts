/** A table as a file for spreadsheets: RFC 4180, with a byte order mark because Excel reads UTF-8 as Windows-1252 without one. */
export function formatCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(formatCell).join(',')).join('\r\n')}\r\n`
}

/** What a spreadsheet takes for a formula: `=`, `+`, `-`, `@` and their full-width forms; tab and carriage return lead to one. */
const FORMULA_START = /^[\s"']*[=+\-@＝＋－＠]|^[\t\r]/u
/**
 * The same inside a cell, behind what ends a cell or a row where a spreadsheet parts cells by something else:
 * Excel does so at `;` in countries that write 1,5 for one and a half, and then no quotation mark holds a cell together.
 */
const HIDDEN_START = /([;\t\r\n])(?=[\s"']*[=+\-@＝＋－＠])/gu

function formatCell(value: string | number | null): string {
  const safe = String(value ?? '')
    .replace(HIDDEN_START, "$1'")
    .replace(FORMULA_START, "'$&")
  return /[",;\t\r\n']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
