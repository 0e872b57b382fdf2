import { senderOf } from '../feedback/request-origin.ts'

/** Whether a POST was sent by a page of this site. One that does not say so is refused: there is a session to steal. */
export function isSameOrigin(headers: Headers): boolean {
  return senderOf(headers) === 'this-site'
}

/** Whether the browser came by https: its own word for it, or that of the proxy in front. */
export function isSecure(headers: Headers): boolean {
  return (
    headers.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https' ||
    headers.get('origin')?.startsWith('https:') === true
  )
}
