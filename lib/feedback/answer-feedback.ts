import { thanksPath } from '../paths.ts'
import { formatAnswerPage } from './answer-page.ts'
import { outcomeWords } from './outcome-words.ts'
import type { Outcome } from './receive-feedback.ts'

/**
 * The HTTP answer to a form. Scripts that accept JSON get the words and put them into the page; a plain form gets the page of thanks by 303,
 * or a page of its own where there is something to tell.
 * @param readShell the page /feedback as the build finished it
 */
export function answerFeedback(
  outcome: Outcome,
  headers: Headers,
  readShell: () => string,
  otherOrigins: readonly string[],
): Response {
  const words = outcomeWords(outcome)
  const origin = headers.get('origin')
  const common = new Headers({
    'cache-control': 'no-store',
    vary: 'accept, origin',
    ...(words.retryAfter ? { 'retry-after': String(words.retryAfter) } : {}),
    ...(origin && otherOrigins.includes(origin) ? { 'access-control-allow-origin': origin } : {}),
  })
  if (headers.get('accept')?.includes('application/json')) {
    common.set('content-type', 'application/json; charset=utf-8')
    const { heading, messages, faults, help } = words
    return new Response(JSON.stringify({ state: outcome.kind, heading, messages, faults, help }), {
      status: outcome.kind === 'kept' ? 201 : words.status,
      headers: common,
    })
  }
  if (outcome.kind === 'kept' && words.plain) {
    common.set('location', thanksPath)
    return new Response(null, { status: 303, headers: common })
  }
  common.set('content-type', 'text/html; charset=utf-8')
  return new Response(formatAnswerPage(readShell(), words), { status: words.status, headers: common })
}
