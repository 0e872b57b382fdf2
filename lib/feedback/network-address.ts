import { isIPv4, isIPv6 } from 'node:net'

/**
 * Who is behind an address as a server, a proxy or RFC 7239 writes it: with a port, in brackets, in quotation marks, with "for=". An IPv4
 * address; the first 64 bits of an IPv6 one, because that is what one home or phone has; a hidden name ("_abc") as it stands.
 * Undefined where it tells nobody ("unknown", or no address at all).
 */
export function readNetwork(written: string): string | undefined {
  const address = bare(written)
  if (/^_[\w.-]+$/.test(address)) return address.toLowerCase()
  const ipv4 = address.replace(/\b0+(?=\d)/g, '')
  if (isIPv4(ipv4)) return ipv4
  return isIPv6(address) ? networkOf(groupsOf(address)) : undefined
}

function bare(written: string): string {
  const named = /(?:^|;)\s*for\s*=([^;]*)/i.exec(written)?.[1] ?? written
  const unquoted = named.trim().replace(/^(["'])(.*)\1$/, '$2')
  const inBrackets = /^\[([^\]]*)\](?::\w*)?$/.exec(unquoted) ?? /^[(<]([^)>]*)[)>]$/.exec(unquoted)
  // One colon parts a port from an address; two and more belong to the address.
  return (inBrackets?.[1] ?? unquoted.replace(/^([^:]*):[^:]*$/, '$1')).replace(/%[\w.-]*$/, '')
}

/** The eight groups of an IPv6 address, with those that "::" stands for and an IPv4 address at its end. */
function groupsOf(address: string): number[] {
  const hex = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...bytes) => {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.slice(0, 4).map(Number)
    return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`
  })
  const [left = [], right = []] = hex.split('::').map((half) =>
    half
      .split(':')
      .filter(Boolean)
      .map((group) => parseInt(group, 16)),
  )
  return [...left, ...Array<number>(8 - left.length - right.length).fill(0), ...right]
}

function networkOf(groups: readonly number[]): string {
  const inside = ipv4Inside(groups)
  return (
    inside ??
    groups
      .slice(0, 4)
      .map((group) => group.toString(16))
      .join(':')
  )
}

/** The IPv4 address in an IPv6 one: mapped (::ffff:a.b.c.d), translated, compatible, NAT64 and 6to4. */
function ipv4Inside(groups: readonly number[]): string | undefined {
  const dotted = ([high = 0, low = 0]: readonly number[]) => [high >> 8, high & 255, low >> 8, low & 255].join('.')
  const start = groups
    .slice(0, 6)
    .map((group) => group.toString(16))
    .join(':')
  if (['0:0:0:0:0:ffff', '0:0:0:0:ffff:0', '64:ff9b:0:0:0:0'].includes(start)) return dotted(groups.slice(6))
  if (start === '0:0:0:0:0:0' && groups[6] !== 0) return dotted(groups.slice(6))
  return groups[0] === 0x2002 ? dotted(groups.slice(1, 3)) : undefined
}
