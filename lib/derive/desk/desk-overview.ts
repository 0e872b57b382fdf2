import { pageKind, type PageKindId } from '../../model/page-kinds.ts'
import type { PageReport } from '../../model/page-report.ts'
import type { Day } from '../../model/review.ts'
import type { MonthlyRatings } from './monthly-ratings.ts'
import { capitalised } from '../a-to-z.ts'
import { deriveReviewStatus, formatDay } from '../review-status.ts'

/** Which pages the desk shows: one row a choice. */
export const DESK_SHOWS = [
  { id: 'all', label: 'All pages', keeps: () => true },
  { id: 'comments', label: 'With open comments', keeps: (row) => row.open > 0 },
  { id: 'warnings', label: 'With content warnings', keeps: (row) => row.warnings > 0 },
  { id: 'due', label: 'Check due or overdue', keeps: (row) => row.status.due },
  { id: 'drafts', label: 'Drafts', keeps: (row) => row.status.draft },
] as const satisfies readonly { id: string; label: string; keeps: (row: DeskRow) => boolean }[]
export type DeskShow = (typeof DESK_SHOWS)[number]['id']

/** The order of the rows. */
export const DESK_ORDERS = [
  { id: 'name', label: 'Name', compare: () => 0 },
  { id: 'comments', label: 'Most open comments', compare: (a, b) => b.open - a.open },
  { id: 'rating', label: 'Lowest rating', compare: (a, b) => (a.rating?.mean ?? 9) - (b.rating?.mean ?? 9) },
  { id: 'reading', label: 'Hardest to read', compare: (a, b) => b.fleschKincaid - a.fleschKincaid },
] as const satisfies readonly { id: string; label: string; compare: (a: DeskRow, b: DeskRow) => number }[]
export type DeskOrder = (typeof DESK_ORDERS)[number]['id']

export interface OverviewChoice {
  kind: PageKindId | 'all'
  show: DeskShow
  order: DeskOrder
}

/** Where a page stands in its review, in words. */
export interface StatusView {
  text: string
  /** "checked 3 March 2026, next check by …"; for a draft when it was written. */
  detail: string
  due: boolean
  draft: boolean
}

export interface DeskRow {
  path: string
  title: string
  kind: string
  status: StatusView
  fleschKincaid: number
  smog: number
  warnings: number
  /** Of all time; null where nobody rated. */
  rating: { mean: number; count: number } | null
  /** Comments that nobody has dealt with. */
  open: number
}

export interface DeskOverview {
  totals: { pages: number; drafts: number; due: number; warnings: number; comments: number }
  rows: DeskRow[]
  choice: OverviewChoice
}

interface Feedback {
  months: readonly (MonthlyRatings & { page: string })[]
  open: ReadonlyMap<string, number>
}

/** One row a page: what the content says of it, and what readers do. */
export function deriveOverview(
  reports: readonly PageReport[],
  { months, open }: Feedback,
  choice: OverviewChoice,
  today: Day,
  dueSoonDays: number,
): DeskOverview {
  const ratings = Map.groupBy(months, ({ page }) => page)
  const rows = reports.map((report): DeskRow & { kindId: PageKindId } => ({
    path: report.path,
    title: report.title,
    kindId: report.kind,
    kind: capitalised(pageKind(report.kind).singular),
    status: statusView(report, today, dueSoonDays),
    fleschKincaid: report.scores.fleschKincaid,
    smog: report.scores.smog,
    warnings: report.warnings.length,
    rating: ratingOf(ratings.get(report.path) ?? []),
    open: open.get(report.path) ?? 0,
  }))
  const { keeps } = DESK_SHOWS.find(({ id }) => id === choice.show)!
  const { compare } = DESK_ORDERS.find(({ id }) => id === choice.order)!
  return {
    totals: {
      pages: rows.length,
      drafts: rows.filter(({ status }) => status.draft).length,
      due: rows.filter(({ status }) => status.due).length,
      warnings: rows.reduce((sum, row) => sum + row.warnings, 0),
      comments: [...open.values()].reduce((sum, count) => sum + count, 0),
    },
    rows: rows.filter((row) => (choice.kind === 'all' || row.kindId === choice.kind) && keeps(row)).sort(compare),
    choice,
  }
}

/** Where a page stands in its review on a day. */
export function statusView({ review }: Pick<PageReport, 'review'>, today: Day, dueSoonDays: number): StatusView {
  const status = deriveReviewStatus(review, today, dueSoonDays)
  const checked = `Checked ${formatDay(review.checkedOn ?? review.written)}`
  switch (status.kind) {
    case 'draft':
      return { text: 'Draft', detail: `Written ${formatDay(review.written)}`, due: false, draft: true }
    case 'current':
      return {
        text: 'Checked',
        detail: `${checked}; next check by ${formatDay(status.nextCheck)}`,
        due: false,
        draft: false,
      }
    case 'due-soon':
      return {
        text: `Due in ${days(status.days)}`,
        detail: `${checked}; next check by ${formatDay(status.nextCheck)}`,
        due: true,
        draft: false,
      }
    case 'overdue':
      return {
        text: `Overdue by ${days(status.days)}`,
        detail: `${checked}; next check was due by ${formatDay(status.nextCheck)}`,
        due: true,
        draft: false,
      }
    default: {
      const never: never = status
      return never
    }
  }
}

const days = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`

function ratingOf(months: readonly MonthlyRatings[]): DeskRow['rating'] {
  const count = months.reduce((sum, month) => sum + month.count, 0)
  return count === 0 ? null : { count, mean: months.reduce((sum, month) => sum + month.total, 0) / count }
}
