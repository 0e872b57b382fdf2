import { COMMENT_LIMIT } from '../model/rating.ts'
import { readText } from './bounded-body.ts'
import { readFields, type Typed } from './submission.ts'

/** A form with a comment of `COMMENT_LIMIT` characters in any script stays below this: in a sent form a letter of Bengali or Chinese takes 9 bytes. */
export const LARGEST_BODY = 16 * 1024

export type Body = { ok: true; typed: Typed } | { ok: false; status: 400 | 413 | 415 | 422; message: string }

const REFUSED = {
  type: { ok: false, status: 415, message: 'Send the form as application/x-www-form-urlencoded or application/json.' },
  'too-large': {
    ok: false,
    status: 413,
    message: `This is too long. Shorten your comment to ${COMMENT_LIMIT.toLocaleString('en-GB')} characters.`,
  },
  broken: {
    ok: false,
    status: 400,
    message: 'What was sent cannot be read. Go back, load the page again and send the form once more.',
  },
  fields: { ok: false, status: 422, message: 'Each field must be a text or a number.' },
} as const satisfies Record<string, Body>

/** Reads what a form sent: a form's own encoding, or JSON. Stops reading as soon as it is too long. */
export async function readBody(request: Request): Promise<Body> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/x-www-form-urlencoded' && type !== 'application/json') return REFUSED.type
  const read = await readText(request, LARGEST_BODY)
  if (!read.ok) return REFUSED[read.why]
  const { text } = read
  if (type === 'application/json') {
    const value = parseObject(text)
    return value ? fields((name) => value[name]) : REFUSED.broken
  }
  const form = new URLSearchParams(text)
  return fields((name) => form.get(name))
}

function fields(get: (name: string) => unknown): Body {
  const typed = readFields(get)
  return typed ? { ok: true, typed } : REFUSED.fields
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}
