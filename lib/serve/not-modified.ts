import type { IncomingMessage, ServerResponse } from 'node:http'

/**
 * Whether a client has what this answer would send: it names the answer's tag. Next.js answers that question for its own pages and for
 * files, and not for those of handlers, which are nearly all pages.
 */
export function isNotModified(request: IncomingMessage, response: ServerResponse): boolean {
  const asked = request.headers['if-none-match']
  const tag = tagOf(response)
  if (asked === undefined || tag === undefined || response.statusCode !== 200) return false
  return asked.trim() === '*' || asked.split(',').some((one) => weak(one.trim()) === weak(tag))
}

/** Whether a client asked for what has this tag and no other, and the answer has another. A packed answer has the same words: its tag is the same. */
export function failsCondition(request: IncomingMessage, response: ServerResponse): boolean {
  const asked = request.headers['if-match']
  const tag = tagOf(response)
  if (asked === undefined || tag === undefined || response.statusCode !== 200 || asked.trim() === '*') return false
  return !asked.split(',').some((one) => weak(one.trim()) === weak(tag))
}

/** Turns the answer into "not modified", whose head says the tag and how long it holds, and nothing of a body. */
export function markNotModified(response: ServerResponse): void {
  response.statusCode = 304
  for (const name of ['content-type', 'content-length', 'content-encoding']) response.removeHeader(name)
}

/** The answer's tag. What a handler sets comes back as a list. */
export function tagOf(response: ServerResponse): string | undefined {
  const [tag] = [response.getHeader('etag')].flat()
  return tag === undefined ? undefined : String(tag)
}

/** A tag as one that names the words and not the bytes: a packed answer has the same words. */
export const weak = (tag: string): string => (tag.startsWith('W/') ? tag : `W/${tag}`)
