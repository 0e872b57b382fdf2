/** A table of text for a terminal: the first column to the left, the others to the right. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd()
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n')
}

/** A figure with a thin separator for thousands and at most one digit after the point. */
export function formatFigure(figure: number | undefined): string {
  return figure === undefined ? '–' : figure.toLocaleString('en-GB', { maximumFractionDigits: figure < 100 ? 1 : 0 })
}
