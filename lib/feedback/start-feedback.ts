import { subscribe } from 'node:diagnostics_channel'
import { IncomingMessage } from 'node:http'
import { ADDRESS_HEADER, noticeProxies } from './client-address.ts'
import { feedbackPlace } from './feedback-place.ts'
import { getFeedbackStore } from './feedback-store.ts'
import { keepTime } from './keep-time.ts'

/** What the feedback needs of a server from its start: the address of each client, and the daily deletion. */
export function startFeedback(): void {
  noteAddresses()
  keepTime(getFeedbackStore(), feedbackPlace())
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
    notice(message.request.headers)
    message.request.headers[ADDRESS_HEADER] = message.request.socket.remoteAddress ?? ''
  })
}
