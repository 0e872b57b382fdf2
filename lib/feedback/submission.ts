import { COMMENT_LIMIT, readRating } from '../model/rating.ts'

/** What the form sends, and what may be in it. */

export type FieldName = 'rating' | 'comment' | 'section'

export interface Fault {
  field: FieldName
  /** One sentence that says what to do. */
  message: string
}

/** The fields as they came; an empty string where one is missing. */
export interface Typed {
  page: string
  rating: string
  comment: string
  section: string
  id: string
  /** The field that people do not see: whoever fills it in is a program. */
  website: string
}

/** A page that can be rated. */
export interface RatedPage {
  path: string
  version: string
}

export interface Submission {
  rating: number
  comment: string | null
  section: string | null
  /** The form's one-time id; null where it was sent without JavaScript. */
  id: string | null
}

const FIELDS = ['page', 'rating', 'comment', 'section', 'id', 'website'] as const

/** The fields of a sent form or of a JSON object; undefined where a field is neither a text nor a number. */
export function readFields(get: (name: string) => unknown): Typed | undefined {
  const typed: Typed = { page: '', rating: '', comment: '', section: '', id: '', website: '' }
  for (const name of FIELDS) {
    const value = get(name) ?? ''
    if (typeof value !== 'string' && typeof value !== 'number') return undefined
    typed[name] = String(value).replace(/\r\n?/g, '\n')
  }
  return typed
}

/** Checks the fields one by one: a submission, or every fault. */
export function checkSubmission(typed: Typed): { ok: true; submission: Submission } | { ok: false; faults: Fault[] } {
  const faults: Fault[] = []
  const fail = (field: FieldName, message: string) => void faults.push({ field, message })
  const rating = readRating(typed.rating)
  if (rating === undefined) fail('rating', 'Choose a number from 1 to 5.')
  const comment = typed.comment.trim()
  if (comment.length > COMMENT_LIMIT)
    fail(
      'comment',
      `Shorten your comment to ${COMMENT_LIMIT.toLocaleString('en-GB')} characters. It has ${comment.length.toLocaleString('en-GB')}.`,
    )
  else if (hasControls(comment)) fail('comment', 'Remove the characters from your comment that cannot be printed.')
  else if (isCode(comment)) fail('comment', 'Write your comment in plain words: it looks like computer code.')
  if (typed.section !== '' && !/^[a-z0-9-]{1,80}$/.test(typed.section))
    fail('section', 'Choose a section of this page, or none.')
  if (rating === undefined || faults.length > 0) return { ok: false, faults }
  const id = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(typed.id) ? typed.id : null
  return { ok: true, submission: { rating, comment: comment || null, section: typed.section || null, id } }
}

/** Null bytes and their kind, and halves of characters: no database keeps them all, and nobody types them. */
function hasControls(text: string): boolean {
  return /(?![\n\t])\p{Cc}/u.test(text) || !text.isWellFormed()
}

/** Markup and database commands. They would do no harm: comments are stored and shown as text. They are no word to an editor either. */
function isCode(text: string): boolean {
  return (
    /<[/!]?[a-z][^<>]*>|<(?:script|img|iframe|svg)\b/i.test(text) ||
    /['"`]\s*or\s+['"`]?\w+['"`]?\s*=|\b(?:drop|alter|truncate)\s+(?:table|database)\b|\bunion\s+(?:all\s+)?select\b|;\s*(?:delete\s+from|insert\s+into|update\s+\w+\s+set|select\s.{1,80}\sfrom)\b/i.test(
      text,
    )
  )
}
