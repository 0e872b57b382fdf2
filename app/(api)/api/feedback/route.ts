import { join } from 'node:path'
import { answerFeedback } from '../../../../lib/feedback/answer-feedback.ts'
import { getFeedbackStore } from '../../../../lib/feedback/feedback-store.ts'
import { createRateLimit } from '../../../../lib/feedback/rate-limit.ts'
import { receiveFeedback } from '../../../../lib/feedback/receive-feedback.ts'
import { otherOrigins } from '../../../../lib/feedback/request-origin.ts'
import { readBuiltPage } from '../../../../lib/framework/built-pages.ts'
import { getIndex, getSite } from '../../../../lib/current-library.ts'
import { findRatedPage, getRatedPages } from '../../../../lib/rated-pages.ts'
import { feedbackPath } from '../../../../lib/paths.ts'

export const dynamic = 'force-dynamic'

const limit = createRateLimit()

/** The page /feedback as the build finished it; in development, where nothing is finished, a bare page that holds the answer. */
function readShell(): string {
  try {
    return readBuiltPage(join(process.cwd(), '.next'), feedbackPath)
  } catch {
    return '<!DOCTYPE html><html lang="en-GB"><head><title>Your feedback – </title></head><body><h1>Your feedback</h1><div id="answer"></div></body></html>'
  }
}

/** Takes the form "How useful was this page?". */
export async function POST(request: Request) {
  const origins = otherOrigins()
  const pages = await getRatedPages()
  const outcome = await receiveFeedback(request, {
    store: getFeedbackStore(),
    limit,
    now: () => new Date(),
    findPage: (path) => findRatedPage(path, pages),
    help: () => getIndex().library,
    helplines: () => getSite().helplines,
    otherOrigins: origins,
  })
  return answerFeedback(outcome, request.headers, readShell, origins)
}
