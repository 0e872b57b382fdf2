import { isIPv6 } from 'node:net'

/** Where the server notes the other end of the connection, whatever the client says of itself; see instrumentation.ts. */
export const ADDRESS_HEADER = 'x-client-address'

/**
 * The client's network address, for limits only; it is never kept. Behind proxies it is the one that the outermost of them saw: each adds
 * its client at the end of X-Forwarded-For, and what stands before those is the client's own word.
 * An IPv6 address is cut to its network of 64 bits: that is what one home or phone has.
 * @param proxies number of proxies in front of the server that are ours (`TRUSTED_PROXIES`)
 */
export function clientAddress(headers: Headers, proxies = trustedProxies()): string {
  const forwarded = (headers.get('x-forwarded-for') ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)
  const address = (proxies > 0 ? forwarded.at(-proxies) : undefined) ?? headers.get(ADDRESS_HEADER) ?? ''
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  return isIPv6(plain) ? networkOf(plain) : plain
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
    if (said || headers['x-forwarded-for'] === undefined || /^\d+$/.test(env.TRUSTED_PROXIES ?? '')) return
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

/** The first four groups of an IPv6 address, with the groups that "::" stands for. */
function networkOf(address: string): string {
  const [head = '', tail] = address.replace(/%.*$/, '').split('::')
  const left = head.split(':').filter(Boolean)
  const right = (tail ?? '').split(':').filter(Boolean)
  const groups =
    tail === undefined
      ? left
      : [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right]
  return groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':')
}
