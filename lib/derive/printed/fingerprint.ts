import { createHash } from 'node:crypto'
import type { PrintedPart, PrintedPartKind } from '../../model/printed-part.ts'

/** A part with what it prints. */
export interface Piece {
  kind: PrintedPartKind
  id: string
  value: unknown
}

/** The fingerprints of some pieces, in order of kind and id. */
export function fingerprintPieces(pieces: readonly Piece[]): PrintedPart[] {
  return pieces
    .map(({ kind, id, value }) => ({ kind, id, fingerprint: hashOf(canonical(value)).slice(0, 16) }))
    .sort((a, b) => compare(a.kind, b.kind) || compare(a.id, b.id))
}

/** The version of a page that is printed from these parts. */
export function versionOf(parts: readonly PrintedPart[]): string {
  return hashOf(parts.map(({ kind, id, fingerprint }) => `${kind} ${id} ${fingerprint}\n`).join('')).slice(0, 8)
}

/** A short name for some words: the same words give the same, others another. */
export function fingerprintOf(words: string): string {
  return hashOf(words).slice(0, 8)
}

/** A value as text that is the same for the same value: the order of its fields and fields without a value say nothing. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compare(a, b)))
      : inner,
  )
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
