/**
 * What the site may weigh and how it must behave, in one place: `npm run bench` and the browser tests hold pages to it.
 * Bytes are after brotli at its best, as the exported folder holds them; 1 kB is 1,000 bytes. No budget is in seconds: those depend on the machine.
 */
export const BUDGETS = {
  /** A medicine's page with its styles: the one in the middle, and the longest. */
  medianPage: 16_500,
  // 20,000 as soon as every page has been read anew: the old texts say each sign twice.
  longestPage: 25_000,
  /** What comes in the first round trip: the styles and everything down to the end of the help cards. */
  firstRoundTrip: 14_600,
  /** Both typefaces together, as they are sent. */
  fonts: 30_000,
  /** The one script of reading pages. */
  script: 6_000,
  /** Page, fonts, script and pictures in view of the first visit. */
  firstView: 50_000,
  /** Requests without which the page cannot be read: the page. */
  requestsToRead: 1,
  /** Nothing moves, and nothing holds the reader's hand up. */
  layoutShift: 0,
  blockingMs: 0,
  /** Names that the search box completes: asked for when a reader first touches it. */
  searchNames: 40_000,
} as const

export type Budget = keyof typeof BUDGETS

/** One figure that is over its budget, as a sentence. */
export function overBudget(figures: Partial<Record<Budget, number>>): string[] {
  return Object.entries(figures).flatMap(([name, figure]) => {
    const budget = BUDGETS[name as Budget]
    return figure > budget ? [`${name}: ${format(figure)}, and the budget is ${format(budget)}`] : []
  })
}

function format(figure: number): string {
  return figure.toLocaleString('en-GB', { maximumFractionDigits: 3 })
}
