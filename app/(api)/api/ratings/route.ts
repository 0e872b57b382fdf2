import { answerRating } from '../../../../lib/feedback/answer-rating.ts'
import { getFeedbackStore } from '../../../../lib/feedback/feedback-store.ts'
import { otherOrigins } from '../../../../lib/feedback/request-origin.ts'
import { findRatedPage, getRatedPages } from '../../../../lib/rated-pages.ts'

export const dynamic = 'force-dynamic'

/** How people rated a page: `?page=/medicines/aldesleukin`. */
export async function GET(request: Request) {
  const origin = request.headers.get('origin')
  const headers = {
    // Whether another site may read it differs from site to site.
    vary: 'Origin',
    ...(origin && otherOrigins().includes(origin) ? { 'access-control-allow-origin': origin } : {}),
  }
  const page = findRatedPage(new URL(request.url).searchParams.get('page') ?? '', await getRatedPages())
  return answerRating(page, getFeedbackStore(), headers)
}
