import { subscribe } from 'node:diagnostics_channel'
import { IncomingMessage } from 'node:http'
import { ADDRESS_HEADER, noticeProxies } from './client-address.ts'
import { feedbackPlace } from './feedback-place.ts'
import { getFeedbackStore, type StoreSettings } from './feedback-store.ts'
import { keepTime } from './keep-time.ts'
import { noticePlace } from './notice-place.ts'

/** What the feedback needs of a server from its start: the address of each client, the store, and the daily deletion. */
export function startFeedback(settings: StoreSettings = {}): void {
  noteAddresses()
  noticePlace(feedbackPlace(), console.error)
  keepTime(getFeedbackStore(settings), feedbackPlace())
}

/**
 * Notes the other end of each connection in a header, over whatever the client wrote there. The framework hides the connection from its
 * handlers and believes any X-Forwarded-For, so that without this anybody could pass the limits by inventing addresses.
 */
function noteAddresses(): void {
  const notice = noticeProxies(console.warn)
  subscribe('http.server.request.start', (message) => {
    if (
      typeof message !== 'object' ||
      message === null ||
      !('request' in message) ||
      !(message.request instanceof IncomingMessage)
    )
      return
    const { headers, socket } = message.request
    notice(headers)
    // Where a proxy speaks RFC 7239 alone: the framework would put the proxy's own address into the header that is not there.
    if (headers.forwarded !== undefined) headers['x-forwarded-for'] ??= headers.forwarded
    headers[ADDRESS_HEADER] = socket.remoteAddress ?? ''
  })
}
