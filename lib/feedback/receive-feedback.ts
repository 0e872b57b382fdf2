import { randomUUID } from 'node:crypto'
import type { Helpline, Library } from '../model/library.ts'
import { clientAddress } from './client-address.ts'
import type { HelpNotice } from '../derive/help/help-notice.ts'
import type { FeedbackStore } from './feedback-store.ts'
import { helpInComment } from './help-in-comment.ts'
import { inTime, TooLate } from './in-time.ts'
import type { RateLimit } from './rate-limit.ts'
import { readBody } from './request-body.ts'
import { isFromSite } from './request-origin.ts'
import type { Detail } from './personal-details.ts'
import { StoreAway } from './store-away.ts'
import { strikeDetails } from './strike-details.ts'
import { checkSubmission, type Fault, type RatedPage, type Typed } from './submission.ts'
import { visitorMarks } from './visitor-mark.ts'

/** What became of a form that was sent. `help` goes with every answer to a comment that was read, whatever became of the rating. */
export type Outcome =
  | { kind: 'kept'; struck: Detail[]; help: HelpNotice | null }
  | { kind: 'already'; help: HelpNotice | null }
  | { kind: 'faulty'; typed: Typed; faults: Fault[]; help: HelpNotice | null }
  | { kind: 'away'; typed: Typed; help: HelpNotice | null }
  | {
      kind: 'refused'
      status: 400 | 403 | 404 | 413 | 415 | 422 | 429
      message: string
      retryAfter?: number
      typed?: Typed
      help?: HelpNotice | null
    }

/** What the receiver needs to know; the page's version and the help lines come from the library. */
export interface Receiver {
  store: FeedbackStore
  limit: RateLimit
  now: () => Date
  /** Undefined where there is no such page, or it has no form. */
  findPage: (path: string) => RatedPage | undefined
  help: () => Pick<Library, 'help' | 'sayings'>
  helplines: () => readonly Helpline[]
  otherOrigins: readonly string[]
}

/** Of all that the store is asked for one form. */
const ANSWER_MS = 1800
const MANY_FORMS = 'Too many forms came from your network. Your text is still here. Try again in some minutes.'
const MANY_OF_PAGE =
  'Many people on your network have rated this page today, so this one was not added. Your text is still here. Try again tomorrow.'

/** Takes a sent form: checks where it comes from, reads it, strikes out personal details, and keeps it once. */
export async function receiveFeedback(
  request: Request,
  { store, limit, now, findPage, help, helplines, otherOrigins }: Receiver,
): Promise<Outcome> {
  const { headers } = request
  const at = now()
  if (!isFromSite(headers, otherOrigins))
    return { kind: 'refused', status: 403, message: 'This form can be sent from this site only.' }
  const retryAfter = limit.check(clientAddress(headers), at)
  const body = await readBody(request)
  if (retryAfter > 0)
    return {
      ...tooMany(MANY_FORMS, retryAfter, body.ok ? body.typed : undefined),
      help: body.ok ? helpInComment(body.typed.comment, help(), helplines()) : null,
    }
  if (!body.ok) return { kind: 'refused', status: body.status, message: body.message }
  const { typed } = body
  const notice = helpInComment(typed.comment, help(), helplines())
  if (typed.website !== '')
    return {
      kind: 'refused',
      status: 422,
      message: 'A field that must stay empty was filled in. Send the form without it.',
      typed: { ...typed, website: '' },
    }
  const page = findPage(typed.page)
  if (!page) return { kind: 'refused', status: 404, message: 'There is no page with this address that can be rated.' }
  const checked = checkSubmission(typed)
  if (!checked.ok) return { kind: 'faulty', typed, faults: checked.faults, help: notice }
  const { rating, comment, section, id } = checked.submission
  const { text, struck } = strikeDetails(comment ?? '')
  try {
    const added = await inTime(ANSWER_MS, async () =>
      store.add({
        id: id ?? randomUUID(),
        page: page.path,
        rating,
        comment: text || null,
        section,
        version: page.version,
        at,
        ...(await visitorMarks(headers, page.path, at, store)),
      }),
    )
    switch (added) {
      case 'added':
        return { kind: 'kept', struck, help: notice }
      case 'repeated':
        return { kind: 'already', help: notice }
      case 'crowded':
        return { ...tooMany(MANY_OF_PAGE, secondsToMidnight(at), typed), help: notice }
      default:
        return added satisfies never
    }
  } catch (error) {
    if (!(error instanceof StoreAway || error instanceof TooLate)) throw error
    return { kind: 'away', typed, help: notice }
  }
}

function tooMany(message: string, retryAfter: number, typed?: Typed): Outcome & { kind: 'refused' } {
  return { kind: 'refused', status: 429, message, retryAfter, typed }
}

/** Marks of a day are forgotten at midnight, UTC. */
function secondsToMidnight(at: Date): number {
  return Math.ceil((new Date(at).setUTCHours(24, 0, 0, 0) - at.getTime()) / 1000)
}
