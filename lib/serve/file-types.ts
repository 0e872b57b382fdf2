import { subscribe } from 'node:diagnostics_channel'
import { IncomingMessage, ServerResponse } from 'node:http'

/** Files with an ending, and the type that they have although the last part of their ending would give another. */
export interface FileType {
  ending: string
  type: string
}

/** Gives files their type where the framework, which knows the last part of an ending only, gives another. Says nothing of answers that are no file. */
export function giveFileTypes(types: readonly FileType[]): void {
  subscribe('http.server.request.start', (message) => {
    if (typeof message !== 'object' || message === null || !('request' in message && 'response' in message)) return
    const { request, response } = message
    if (!(request instanceof IncomingMessage && response instanceof ServerResponse)) return
    const address = request.url?.split('?')[0]
    const known = types.find(({ ending }) => address?.endsWith(ending))
    if (!known) return
    const { writeHead } = response
    // Node calls this itself when the head was not written by then.
    response.writeHead = (...given: unknown[]) => {
      if (given[0] === 200) response.setHeader('content-type', known.type)
      return Reflect.apply(writeHead, response, given)
    }
  })
}
