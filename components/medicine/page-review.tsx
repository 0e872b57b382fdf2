import { formatDay } from '../../lib/derive/review-status.ts'
import { DRAFT_NOTICE, type Review } from '../../lib/model/review.ts'
import { Notice } from '../layout/notice.tsx'
import { ReviewBlock } from './review-block.tsx'

interface PageReviewProps {
  review: Review
  version: string
  /** Address of the page's public history, where it has one. */
  changes?: string
}

/** The box at the top and in the review: a draft says that it is one. */
export function DraftNotice() {
  return <Notice title={DRAFT_NOTICE.title}>{DRAFT_NOTICE.text}</Notice>
}

/** Who wrote and checked the page, when, from which sources. */
export function PageReview({ review, version, changes }: PageReviewProps) {
  const rows = [
    { term: 'Written', text: <time dateTime={review.written}>{formatDay(review.written)}</time> },
    {
      term: 'Checked by',
      text:
        review.checkedBy.length > 0
          ? review.checkedBy.map((one) => `${one.name}, ${one.role} (interests: ${one.interests})`).join('; ')
          : 'No one yet',
    },
    ...(review.checkedOn
      ? [{ term: 'Checked on', text: <time dateTime={review.checkedOn}>{formatDay(review.checkedOn)}</time> }]
      : []),
    ...(review.secondReading
      ? [
          {
            term: 'Read again against its sources',
            text: <time dateTime={review.secondReading}>{formatDay(review.secondReading)}</time>,
          },
        ]
      : []),
    {
      term: 'Next check',
      text: review.nextCheck ? (
        <time dateTime={review.nextCheck}>{formatDay(review.nextCheck)}</time>
      ) : (
        'Set when the first check is done'
      ),
    },
    { term: 'Version', text: changes ? <a href={changes}>{version}: what has changed</a> : version },
    ...(review.changes[0]
      ? [{ term: 'Last change', text: `${formatDay(review.changes[0].on)}: ${review.changes[0].what}` }]
      : []),
  ]
  const sources = review.sources.map((source) => ({
    key: source.id,
    text: (
      <>
        <a href={source.url}>{source.title}</a>. {source.publisher}
        {source.published && `, ${formatDay(source.published)}`}. Read {formatDay(source.accessed)}.
      </>
    ),
  }))
  return (
    <>
      <ReviewBlock rows={rows} sources={sources} />
    </>
  )
}
