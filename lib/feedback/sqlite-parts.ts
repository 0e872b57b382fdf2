import { existsSync, renameSync, statSync } from 'node:fs'

/** A database file, its log (`-wal`) and the index of that (`-shm`) are one thing: what becomes of one becomes of all. */
export const PARTS = ['', '-wal', '-shm'] as const

/** Where what stood at a path goes: beside it, under a name with the time. Nothing is ever deleted. */
export function asideName(path: string, why: 'damaged' | 'before', now = new Date()): string {
  return `${path}.${why}-${now.toISOString().replace(/[:.]/g, '-')}`
}

/** Moves parts of a file to another name, as far as they are there. */
export function moveParts(from: string, to: string, parts: readonly string[] = PARTS): void {
  for (const part of parts) if (existsSync(from + part)) renameSync(from + part, to + part)
}

/** What tells one file from another at the same place, and one state of it from another. */
export interface FileMark {
  inode: bigint
  device: bigint
  size: bigint
  changed: bigint
}

export function markOf(path: string): FileMark | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false })
  return found && { inode: found.ino, device: found.dev, size: found.size, changed: found.mtimeNs }
}

export const isSameFile = (one: FileMark | undefined, other: FileMark | undefined): boolean =>
  one?.inode === other?.inode && one?.device === other?.device

export const isSameState = (one: FileMark | undefined, other: FileMark | undefined): boolean =>
  isSameFile(one, other) && one?.size === other?.size && one?.changed === other?.changed
