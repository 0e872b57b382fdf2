/** What two builds with few and with many pages cost. */
export interface Cost {
  /** Of the build with many. */
  total: number
  /** What a build costs before its first page: where the line through both builds begins. */
  start: number
  each: number
}

/** Splits what builds cost into a start and a part for each page; all in the unit of the measures. */
export function costOf(few: { pages: number; cost: number }, many: { pages: number; cost: number }): Cost {
  if (many.pages <= few.pages) throw new Error('The second build must have more pages than the first.')
  const each = (many.cost - few.cost) / (many.pages - few.pages)
  return { total: many.cost, each, start: few.cost - each * few.pages }
}

/** The figure in the middle; of an even number the mean of the two there. */
export function medianOf(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b)
  const half = sorted.length / 2
  return sorted.length % 2 === 1 ? sorted[Math.floor(half)]! : (sorted[half - 1]! + sorted[half]!) / 2
}

/** A figure beside another, as "1.25"; a dash where there is nothing to compare with. */
export function ratioOf(figure: number, other: number | undefined): string {
  return other === undefined || other <= 0
    ? '–'
    : (figure / other).toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
}
