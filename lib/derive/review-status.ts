import type { Day, Review } from '../model/review.ts'

export type ReviewStatus =
  | { kind: 'draft' }
  | { kind: 'current'; nextCheck: Day }
  | { kind: 'due-soon'; nextCheck: Day; days: number }
  | { kind: 'overdue'; nextCheck: Day; days: number }

/** Where a page stands in its review on a given day. Days are counted in UTC. */
export function deriveReviewStatus(
  review: Pick<Review, 'status' | 'nextCheck'>,
  today: Day,
  dueSoonDays: number,
): ReviewStatus {
  if (review.status === 'draft' || !review.nextCheck) return { kind: 'draft' }
  const days = daysBetween(today, review.nextCheck)
  if (days < 0) return { kind: 'overdue', nextCheck: review.nextCheck, days: -days }
  if (days <= dueSoonDays) return { kind: 'due-soon', nextCheck: review.nextCheck, days }
  return { kind: 'current', nextCheck: review.nextCheck }
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** To make a format takes a hundred times as long as to use it, and a page has a dozen days. */
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** "23 November 2026". */
export function formatDay(day: Day): string {
  return DAY.format(new Date(`${day}T00:00:00Z`))
}
