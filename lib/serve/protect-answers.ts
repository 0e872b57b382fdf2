import { subscribe } from 'node:diagnostics_channel'
import { ServerResponse } from 'node:http'

/** One header of an answer. */
export interface Header {
  key: string
  value: string
}

/**
 * Gives every answer some headers to begin with, those too that the framework makes by itself and without the headers of its settings:
 * redirects, and what it says of a malformed address. Whoever answers may set others in their place.
 */
export function protectAnswers(headers: readonly Header[]): void {
  subscribe('http.server.request.start', (message) => {
    if (typeof message !== 'object' || message === null || !('response' in message)) return
    const { response } = message
    if (!(response instanceof ServerResponse)) return
    for (const { key, value } of headers) response.setHeader(key, value)
  })
}
