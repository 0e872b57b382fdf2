/** Ratings of one page in one month. */
export interface MonthlyRatings {
  /** "2026-11" */
  month: string
  count: number
  /** Sum of the ratings, each 1 to 5. */
  total: number
}

export interface RatingsChart {
  /** Size of the drawing, in the units of its coordinates. */
  width: number
  height: number
  /** A line across for the best, the middle and the worst mean. */
  levels: { y: number; label: string }[]
  /** The mean of each month with ratings. */
  points: { x: number; y: number }[]
  /** Lines between months that follow each other; a month without ratings parts them. */
  path: string
  /** Each month's number of ratings, as bars at the foot. */
  bars: { x: number; y: number; width: number; height: number }[]
  /** Every third month, so that the words stay large. */
  labels: { x: number; text: string }[]
  /** The same figures for a table, the newest month first; only months with ratings. */
  rows: { month: string; count: number; mean: string }[]
  /** The whole in one sentence. */
  summary: string
}

const MONTHS = 12
const LEFT = 24
const STEP = 25
const RIGHT = 8 // the name of the last month is wider than its column
const TOP = 10
const SCALE = 22 // height of one point of the mean
const FOOT = TOP + 4 * SCALE + 56 // where the bars stand
const TALLEST = 40

/** Draws the last twelve months of a page's ratings: the mean as points from 1 to 5, and below it how many people that rests on. */
export function deriveRatingsChart(ratings: readonly MonthlyRatings[], today: string): RatingsChart {
  const months = lastMonths(today)
  const columns = months.map((month, index) => ({
    month,
    x: LEFT + STEP * index + STEP / 2,
    ratings: ratings.find((one) => one.month === month && one.count > 0),
  }))
  const rated = columns.flatMap(({ month, x, ratings: found }) =>
    found ? [{ month, x, count: found.count, mean: found.total / found.count }] : [],
  )
  const most = Math.max(1, ...rated.map(({ count }) => count))
  const y = (mean: number) => round(TOP + (5 - mean) * SCALE)
  return {
    width: LEFT + STEP * MONTHS + RIGHT,
    height: FOOT + 26,
    levels: [5, 3, 1].map((mean) => ({ y: y(mean), label: String(mean) })),
    points: rated.map(({ x, mean }) => ({ x, y: y(mean) })),
    path: columns
      .map(({ x, ratings: found }, index) =>
        found ? `${index > 0 && columns[index - 1]!.ratings ? 'L' : 'M'}${x} ${y(found.total / found.count)}` : '',
      )
      .join(''),
    bars: rated.map(({ x, count }) => ({
      x: x - 7,
      y: round(FOOT - (count / most) * TALLEST),
      width: 14,
      height: round((count / most) * TALLEST),
    })),
    labels: columns
      .filter((_, index) => index % 3 === 2)
      .map(({ month, x }) => ({ x, text: monthName(month, 'short') })),
    rows: rated
      .map(({ month, count, mean }) => ({ month: monthName(month, 'long'), count, mean: mean.toFixed(1) }))
      .reverse(),
    summary: summaryOf(rated),
  }
}

function summaryOf(rated: readonly { count: number; mean: number }[]): string {
  const count = rated.reduce((sum, month) => sum + month.count, 0)
  if (count === 0) return 'Nobody rated this page in the last twelve months.'
  const mean = rated.reduce((sum, month) => sum + month.mean * month.count, 0) / count
  return `In the last twelve months ${count === 1 ? 'one person' : `${count} people`} rated this page, with a mean of ${mean.toFixed(1)} out of 5.`
}

/** "2025-12" to "2026-11" for a day in November 2026. */
function lastMonths(today: string): string[] {
  const last = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1
  return Array.from({ length: MONTHS }, (_, index) => last - MONTHS + 1 + index).map(
    (month) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
  )
}

function monthName(month: string, length: 'short' | 'long'): string {
  const words = new Intl.DateTimeFormat('en-GB', {
    month: length,
    ...(length === 'long' ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`))
  return length === 'short' ? words.slice(0, 3) : words
}

const round = (number: number): number => Math.round(number * 10) / 10
