const TYPES = {
  json: 'application/json',
  schema: 'application/schema+json',
} as const

/** An answer of a route handler with the type that clients expect. */
export function answer(body: string, type: keyof typeof TYPES): Response {
  return new Response(body, { headers: { 'content-type': `${TYPES[type]}; charset=utf-8` } })
}
