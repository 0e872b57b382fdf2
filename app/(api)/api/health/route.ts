import { getReports } from '../../../../lib/editors/report-file.ts'
import { getFeedbackStore } from '../../../../lib/feedback/feedback-store.ts'
import { checkHealth } from '../../../../lib/health.ts'

export const dynamic = 'force-dynamic'

/** 200 while content and store are well, else 503; the JSON says which one is not. */
export async function GET(): Promise<Response> {
  const health = await checkHealth(() => getReports().pages.length, getFeedbackStore())
  return Response.json(health, { status: health.well ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}
