import type { Day, Review } from '../model/review.ts'
import type { FrontMatter } from '../parse/front-matter.ts'
import type { IssueList } from './issues.ts'

/** Nothing of this site was written or read before this day: an earlier one is a slip of the keys, such as 0206 for 2026. */
const EARLIEST: Day = '1990-01-01'

/** One day at a path of front matter: it has been, and not before anything was here. */
export function validateDay(
  name: string,
  day: Day | null,
  path: readonly PropertyKey[],
  today: Day,
  frontMatter: FrontMatter,
  issues: IssueList,
): void {
  if (day && day > today)
    issues.error(
      'date-in-future',
      frontMatter.at(path),
      `${name}: ${day}, after today (${today})`,
      'a day that has been',
      'Correct the date.',
    )
  if (day && day < EARLIEST)
    issues.error(
      'date-too-early',
      frontMatter.at(path),
      `${name}: ${day}`,
      `a day since ${EARLIEST}`,
      'Correct the date: look at the year.',
    )
}

/** The days on which the sources of a file were read and published. */
export function validateSourceDates(
  sources: Review['sources'],
  today: Day,
  frontMatter: FrontMatter,
  issues: IssueList,
): void {
  sources.forEach((source, index) => {
    validateDay('accessed', source.accessed, ['sources', index, 'accessed'], today, frontMatter, issues)
    if (source.published && source.published > source.accessed)
      issues.error(
        'source-dates',
        frontMatter.at(['sources', index, 'published']),
        `published: ${source.published}, after it was read (${source.accessed})`,
        'a day before "accessed"',
        'Correct one of the two dates.',
      )
  })
}

/**
 * The dates of a page against the calendar: nothing in the future, no review that is overdue or too far away.
 * @param months the longest time between two checks, from site.md
 */
export function validateReviewDates(
  review: Review,
  today: Day,
  months: number,
  frontMatter: FrontMatter,
  issues: IssueList,
): void {
  const check = (name: string, day: Day | null, path: PropertyKey[]) =>
    validateDay(name, day, path, today, frontMatter, issues)
  check('written', review.written, ['written'])
  check('checkedOn', review.checkedOn, ['checkedOn'])
  check('secondReading', review.secondReading, ['secondReading'])
  validateSourceDates(review.sources, today, frontMatter, issues)
  review.changes.forEach((change, index) => check('on', change.on, ['changes', index, 'on']))
  if (review.checkedOn && review.checkedOn < review.written)
    issues.error(
      'check-order',
      frontMatter.at(['checkedOn']),
      `checkedOn ${review.checkedOn}`,
      `a day not before written (${review.written})`,
      'Correct one of the two dates.',
    )
  if (review.checkedOn && review.nextCheck && review.nextCheck > addMonths(review.checkedOn, months))
    issues.error(
      'check-too-late',
      frontMatter.at(['nextCheck']),
      `nextCheck ${review.nextCheck}`,
      `a day within ${months} months of checkedOn (${addMonths(review.checkedOn, months)} at the latest)`,
      'Choose an earlier day.',
    )
  if (review.nextCheck && review.nextCheck < today)
    issues.warn(
      'review-overdue',
      frontMatter.at(['nextCheck']),
      `nextCheck ${review.nextCheck}, which has passed`,
      'a page that was checked in time',
      'Ask the clinician to check the whole page; then set checkedOn and nextCheck. Until then the page tells readers that the check is late.',
    )
  review.checkedBy.forEach((checker, index) => {
    if (!/\d{4}/.test(checker.registration))
      issues.error(
        'registration',
        frontMatter.at(['checkedBy', index, 'registration']),
        `registration: "${checker.registration}"`,
        'the number in the register of a UK regulator, such as "GMC 0000000"',
        'Ask the clinician for their number: readers can look it up.',
      )
  })
}

/** The same day some months later; the last day of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(`${day}T00:00:00Z`)
  const wanted = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + months + 1, 0)
  date.setUTCDate(Math.min(wanted, date.getUTCDate()))
  return date.toISOString().slice(0, 10)
}
