import { type FeedbackStore } from './feedback-store.ts'
import { StoreAway } from './store-away.ts'
import type { RatedPage } from './submission.ts'

/** Ratings below which a mean would say more of chance than of the page. */
const FEWEST = 5
/** Seconds for which a browser may show the same figure. */
const FRESH = 300

/**
 * The answer to "how did people rate this page?": count and mean, with one place after the point. Nothing (204) where there are fewer than 5
 * ratings or the store is away: the page then says nothing of ratings.
 */
export async function answerRating(
  page: RatedPage | undefined,
  store: Pick<FeedbackStore, 'summarise'>,
  headers: Record<string, string> = {},
): Promise<Response> {
  if (!page)
    return Response.json({ message: 'There is no page with this address that can be rated.' }, { status: 404, headers })
  try {
    const { count, mean } = await store.summarise(page.path)
    const kept = { ...headers, 'cache-control': `public, max-age=${FRESH}` }
    return count < FEWEST
      ? new Response(null, { status: 204, headers: kept })
      : Response.json({ count, mean: Math.round(mean * 10) / 10 }, { headers: kept })
  } catch (error) {
    if (!(error instanceof StoreAway)) throw error
    return new Response(null, { status: 204, headers: { ...headers, 'cache-control': 'no-store' } })
  }
}
