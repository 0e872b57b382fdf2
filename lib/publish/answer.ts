import { hash } from 'node:crypto'

const TYPES = {
  html: 'text/html',
  json: 'application/json',
  schema: 'application/schema+json',
  fhir: 'application/fhir+json',
  'json-feed': 'application/feed+json',
  atom: 'application/atom+xml',
  xml: 'application/xml',
  markdown: 'text/markdown',
  text: 'text/plain',
  svg: 'image/svg+xml',
} as const
export type AnswerType = keyof typeof TYPES

/** The value of `Content-Type` for a type of answer. */
export const contentType = (type: AnswerType): string => (type === 'svg' ? TYPES.svg : `${TYPES[type]}; charset=utf-8`)

/**
 * An answer of a route handler with the type that clients expect, and a tag by which they can ask whether it has changed: Next.js gives
 * none to handlers. lib/serve/not-modified.ts answers that question.
 */
export function answer(
  body: string,
  type: AnswerType,
  init: { status?: number; headers?: Record<string, string> } = {},
): Response {
  const headers = { 'content-type': contentType(type), etag: `"${hash('sha256', body, 'base64url').slice(0, 22)}"` }
  return new Response(body, { ...init, headers: { ...headers, ...init.headers } })
}
