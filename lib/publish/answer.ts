const TYPES = {
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

/** An answer of a route handler with the type that clients expect. */
export function answer(body: string, type: AnswerType): Response {
  return new Response(body, { headers: { 'content-type': contentType(type) } })
}
