import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Where a build keeps its pages packed, each under the fingerprint of what it packs: whatever is asked for finds its own bytes or none. */
export const packedFolder = (root: string): string => join(root, '.next', 'packed')

/** The name of a text's packed file. */
export const packedName = (body: Uint8Array): string => `${hash('sha256', body, 'hex')}.br`

/** A text as the build packed it with brotli; undefined where it did not. */
export function readPacked(root: string, body: Uint8Array): Promise<Buffer | undefined> {
  return readFile(join(packedFolder(root), packedName(body))).catch(() => undefined)
}
