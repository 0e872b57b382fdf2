import type { Review } from '../model/review.ts'
import type { FrontMatter } from '../parse/front-matter.ts'
import type { IssueList } from './issues.ts'
import { type NamedSources, validateSourceIds } from './source-ids.ts'

/** Picks the review fields out of checked front matter. */
export function pickReview(data: Review): Review {
  const { status, written, checkedBy, checkedOn, nextCheck, secondReading, sources, evidence, notes, changes } = data
  return { status, written, checkedBy, checkedOn, nextCheck, secondReading, sources, evidence, notes, changes }
}

/**
 * The honesty of a page: enough sources, evidence for each part, nobody named as checker before a check.
 * @param parts ids of what needs evidence on this page
 * @param named what names sources beside the evidence
 */
export function validateReview(
  review: Review,
  parts: readonly string[],
  leastSources: number,
  named: readonly NamedSources[],
  frontMatter: FrontMatter,
  issues: IssueList,
): void {
  const known = new Set<string>()
  review.sources.forEach((source, index) => {
    if (known.has(source.id))
      issues.error(
        'source-twice',
        frontMatter.at(['sources', index, 'id']),
        `the source id "${source.id}" twice`,
        'each id once',
        'Give one of the two another id.',
      )
    known.add(source.id)
  })
  if (review.sources.length < leastSources)
    issues.error(
      'too-few-sources',
      frontMatter.at(['sources']),
      `${review.sources.length} sources`,
      `at least ${leastSources} that the writer read`,
      'Read and name another source, product information first.',
    )
  for (const [part, ids] of Object.entries(review.evidence)) {
    if (!parts.includes(part))
      issues.error(
        'evidence-unknown',
        frontMatter.at(['evidence', part]),
        `evidence for "${part}"`,
        `one of the parts of this page: ${parts.join(', ')}`,
        'Write that part of the page, correct the name, or delete the line.',
      )
    if (ids.length === 0)
      issues.error(
        'evidence-missing',
        frontMatter.at(['evidence', part]),
        `an empty list for "${part}"`,
        'at least one source id',
        'Name the source that the text rests on.',
      )
  }
  for (const part of parts)
    if (!(part in review.evidence))
      issues.error(
        'evidence-missing',
        frontMatter.at(['evidence']),
        `no evidence for "${part}"`,
        'a source for every section and band',
        `Add "${part}: [source-id]" under evidence.`,
      )
  const evidence = Object.entries(review.evidence).map(([part, ids]) => ({
    ids,
    at: frontMatter.at(['evidence', part]),
    of: part,
  }))
  validateSourceIds([...evidence, ...named], review, issues)
  const checked = review.status === 'checked'
  if (checked && (review.checkedBy.length === 0 || !review.checkedOn || !review.nextCheck))
    issues.error(
      'check-incomplete',
      frontMatter.at(['status']),
      'status: checked',
      'checkedBy, checkedOn and nextCheck filled in',
      'Name the clinician and both dates, or set status: draft.',
    )
  if (!checked && (review.checkedBy.length > 0 || review.checkedOn))
    issues.error(
      'check-incomplete',
      frontMatter.at(['checkedBy']),
      'a checker on a draft',
      'no name and no date until the whole page is checked',
      'Set status: checked, or empty checkedBy and checkedOn.',
    )
  if (review.nextCheck && review.checkedOn && review.nextCheck <= review.checkedOn)
    issues.error(
      'check-order',
      frontMatter.at(['nextCheck']),
      `nextCheck ${review.nextCheck}`,
      `a day after checkedOn (${review.checkedOn})`,
      'Correct the date.',
    )
  if (review.changes.some((change, index) => index > 0 && change.on > review.changes[index - 1]!.on))
    issues.error(
      'changes-order',
      frontMatter.at(['changes']),
      'changes out of order',
      'the newest first',
      'Move the newest change to the top.',
    )
}
