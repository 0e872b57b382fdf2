import type { PageReport } from '../../model/page-report.ts'
import type { CommentShow, CommentView } from './desk-comments.ts'
import type { DeskOverview, StatusView } from './desk-overview.ts'
import type { RatingsChart } from './monthly-ratings.ts'

/** A page of the desk, ready to print. */
export type DeskView =
  | { page: 'sign-in'; error: string | null }
  | { page: 'overview'; overview: DeskOverview }
  | {
      page: 'report'
      report: PageReport
      status: StatusView
      chart: RatingsChart
      comments: CommentView[]
      more: boolean
      back: string
    }
  | {
      page: 'comments'
      comments: CommentView[]
      choice: CommentChoice
      pages: { path: string; title: string }[]
      newer: string | null
      older: string | null
      back: string
      file: string
    }
  | { page: 'message'; title: string; text: string; signIn: boolean }

export interface CommentChoice {
  show: CommentShow
  /** Address of a page; null for all pages. */
  page: string | null
  /** How many newer comments stand before the first one shown. */
  from: number
}
