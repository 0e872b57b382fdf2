import { expect, it } from 'vitest'
import { fingerprintOf, fingerprintPieces, type Piece, versionOf } from '../../../lib/derive/printed/fingerprint.ts'

const piece = (id: string, value: unknown): Piece => ({ kind: 'text', id, value })

it('the fingerprint is the beginning of the SHA-256 of the value as JSON', () => {
  // printf '{"a":1}' | sha256sum
  expect(fingerprintPieces([piece('x', { a: 1 })])).toEqual([
    { kind: 'text', id: 'x', fingerprint: '015abd7f5cc57a2d' },
  ])
})

it('words have a short name: the first 8 digits of their SHA-256', () => {
  // printf a | sha256sum
  expect(fingerprintOf('a')).toBe('ca978112')
  expect(fingerprintOf('b')).not.toBe('ca978112')
})

it('the order of fields and of pieces says nothing, nor does a field without a value; the order of a list does', () => {
  const of = (...pieces: Piece[]) => versionOf(fingerprintPieces(pieces))
  const [a, b] = [piece('a', { x: 1, y: { p: 1, q: 2 } }), piece('b', [1, 2])]
  expect(of(b, a)).toBe(of(a, b))
  expect(of(piece('a', { y: { q: 2, p: 1 }, x: 1, z: undefined }), b)).toBe(of(a, b))
  expect(of(a, piece('b', [2, 1]))).not.toBe(of(a, b))
})

it('the version changes with a value, a name and a kind, and when a part comes or goes', () => {
  const version = (pieces: Piece[]) => versionOf(fingerprintPieces(pieces))
  const one = piece('a', 'words')
  const versions = [
    [one],
    [piece('a', 'word')],
    [piece('b', 'words')],
    [{ ...one, kind: 'help' as const }],
    [one, piece('b', 'words')],
    [],
  ]
  expect(new Set(versions.map(version)).size).toBe(versions.length)
  for (const pieces of versions) expect(version(pieces)).toMatch(/^[0-9a-f]{8}$/)
})
