/** What is printed: 2 pages with the cards, the days and what people feel most, or the whole list. */
export type PrintSize = 'short' | 'all'

/** Prints one of the two. The browser's own Print takes the short one. */
export function printPlan(size: PrintSize): void {
  const page = document.documentElement
  page.dataset['print'] = size
  addEventListener('afterprint', () => delete page.dataset['print'], { once: true })
  print()
}
