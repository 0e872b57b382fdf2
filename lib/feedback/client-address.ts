import { readNetwork } from './network-address.ts'

/** Where the server notes the other end of the connection, whatever the client says of itself; see start-feedback.ts. */
export const ADDRESS_HEADER = 'x-client-address'

/**
 * The client's network address, for limits only; it is never kept. Behind proxies it is the one that the outermost of them saw: each adds
 * its client at the end of X-Forwarded-For (or of Forwarded, RFC 7239, where that comes alone), and what stands before those is the client's
 * own word. Where a proxy does not know it, it is the other end of the connection.
 * @param proxies number of proxies in front of the server that are ours (`TRUSTED_PROXIES`)
 */
export function clientAddress(headers: Headers, proxies = trustedProxies()): string {
  const connected = headers.get(ADDRESS_HEADER) ?? ''
  const forwarded =
    proxies > 0 ? listOf(headers.get('x-forwarded-for') ?? headers.get('forwarded') ?? '').at(-proxies) : ''
  return readNetwork(forwarded ?? '') ?? readNetwork(connected) ?? connected
}

/**
 * Looks at requests as they come in, and says once that a proxy seems to stand in front of which nobody told us.
 * After the framework has seen a request it is too late: it writes X-Forwarded-For into every one.
 * @param say where the sentence goes
 */
export function noticeProxies(
  say: (sentence: string) => void,
): (headers: Record<string, unknown>, env?: Record<string, string | undefined>) => void {
  let said = false
  return (headers, env = process.env) => {
    if (
      said ||
      (headers['x-forwarded-for'] ?? headers.forwarded) === undefined ||
      /^\d+$/.test(env.TRUSTED_PROXIES ?? '')
    )
      return
    said = true
    say(
      'Requests come with X-Forwarded-For, and TRUSTED_PROXIES does not say how many proxies of yours stand in front. Readers behind one proxy share one limit for ratings and for signing in. Set TRUSTED_PROXIES=1 behind one proxy, and 0 where there is none.',
    )
  }
}

function trustedProxies(env: Record<string, string | undefined> = process.env): number {
  const number = Number(env.TRUSTED_PROXIES ?? 0)
  return Number.isInteger(number) && number > 0 ? number : 0
}

/** The parts of a list that commas part; those in quotation marks do not. */
function listOf(header: string): string[] {
  return Array.from(header.matchAll(/(?:"[^"]*"|[^,"])+/g), ([part]) => part.trim()).filter(Boolean)
}
