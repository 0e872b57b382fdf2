import { createHash } from 'node:crypto'

/** The namespace of web addresses (RFC 9562, 6.6). */
const NAMESPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex')

/** A UUID of version 5 (RFC 9562) made from a web address: the same address gives the same id, on every machine. */
export function stableId(address: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(address).digest().subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x50
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
