const TYPES = {
  json: 'application/json',
  schema: 'application/schema+json',
  fhir: 'application/fhir+json',
  'json-feed': 'application/feed+json',
  atom: 'application/atom+xml',
  xml: 'application/xml',
  markdown: 'text/markdown',
  text: 'text/plain',
} as const

/** An answer of a route handler with the type that clients expect. */
export function answer(body: string, type: keyof typeof TYPES): Response {
  return new Response(body, { headers: { 'content-type': `${TYPES[type]}; charset=utf-8` } })
}
