import type { PageReport } from '../../model/page-report.ts'
import type { StoredRating } from '../../model/rating.ts'
import { formatDay } from '../review-status.ts'

/** Which comments the desk shows. */
export const COMMENT_SHOWS = [
  { id: 'open', label: 'Open', dealtWith: false },
  { id: 'dealt', label: 'Dealt with', dealtWith: true },
  { id: 'all', label: 'All', dealtWith: undefined },
] as const
export type CommentShow = (typeof COMMENT_SHOWS)[number]['id']

export interface CommentView {
  id: string
  text: string
  /** Address of the page, and its title; the address again where the page is gone. */
  page: string
  title: string
  known: boolean
  /** Heading of the part, with its address; null where the reader named none. */
  section: { label: string; href: string } | null
  rating: number
  received: string
  version: string
  /** True where the page has changed since. */
  older: boolean
  /** Day, or null while it is open. */
  dealtWith: string | null
}

/** A comment with the names of its page and section. */
export function deriveComment(
  { id, page, rating, comment, section, version, receivedAt, dealtWithAt }: StoredRating,
  report: PageReport | undefined,
): CommentView {
  const part = report?.sections.find((one) => one.id === section)
  return {
    id,
    text: comment ?? '',
    page,
    title: report?.title ?? page,
    known: report !== undefined,
    section: section === null ? null : { label: part?.label ?? section, href: `${page}#${section}` },
    rating,
    received: formatDay(receivedAt.slice(0, 10)),
    version,
    older: report !== undefined && report.version !== version,
    dealtWith: dealtWithAt === null ? null : formatDay(dealtWithAt.slice(0, 10)),
  }
}

export const COMMENT_COLUMNS = [
  'Received (UTC)',
  'Page',
  'Title',
  'Section',
  'Rating out of 5',
  'Comment',
  'Version of the page',
  'Dealt with (UTC)',
] as const

/** A comment as a row of the table that editors export. */
export function commentRow(comment: StoredRating, report: PageReport | undefined): (string | number | null)[] {
  return [
    comment.receivedAt,
    comment.page,
    report?.title ?? null,
    report?.sections.find(({ id }) => id === comment.section)?.label ?? comment.section,
    comment.rating,
    comment.comment,
    comment.version,
    comment.dealtWithAt,
  ]
}
