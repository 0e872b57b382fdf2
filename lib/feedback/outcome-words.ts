import { listOf } from '../model/word-list.ts'
import type { HelpNotice } from '../derive/help/help-notice.ts'
import type { Outcome } from './receive-feedback.ts'
import { DETAILS } from './personal-details.ts'
import type { Fault, Typed } from './submission.ts'

/** What the person is told, the same with and without JavaScript. */
export interface OutcomeWords {
  status: 200 | 400 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503
  /** False where there is nothing to tell beyond thanks. */
  plain: boolean
  /** The form is shown again, with what was typed. */
  again: Typed | null
  heading: string
  messages: string[]
  faults: Fault[]
  help: HelpNotice | null
  /** Seconds. */
  retryAfter: number | null
}

/** Seconds after which a form that could not be saved may be sent again. */
const AWAY_SECONDS = 30

/** The words for an outcome. */
export function outcomeWords(outcome: Outcome): OutcomeWords {
  const help = outcome.help ?? null
  const base = { plain: false, again: null, faults: [], messages: [], help, retryAfter: null }
  switch (outcome.kind) {
    case 'kept': {
      const struck = outcome.struck.map((detail) => DETAILS[detail].told)
      const messages =
        struck.length > 0
          ? [`We took out ${listOf(struck)} before we saved your comment, so that it does not tell who you are.`]
          : []
      return {
        ...base,
        status: 200,
        plain: !help && struck.length === 0,
        heading: 'Thank you. We have your rating.',
        messages,
      }
    }
    case 'already':
      return {
        ...base,
        status: 409,
        heading: 'We already have your rating of this page.',
        messages: ['We count one rating a day for each page, so this one was not added. Thank you.'],
      }
    case 'faulty':
      return { ...base, status: 422, again: outcome.typed, heading: 'There is a problem', faults: outcome.faults }
    case 'away':
      return {
        ...base,
        status: 503,
        again: outcome.typed,
        heading: 'We could not save this. Your text is still here.',
        messages: ['Try again in a few minutes.'],
        retryAfter: AWAY_SECONDS,
      }
    case 'refused':
      return {
        ...base,
        status: outcome.status,
        again: outcome.typed ?? null,
        heading: 'We could not take this form',
        messages: [outcome.message],
        retryAfter: outcome.retryAfter ?? null,
      }
    default:
      return outcome satisfies never
  }
}
