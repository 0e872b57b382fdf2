import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

/**
 * Puts what an earlier build left out of the way, without deleting it: for minutes after files are deleted, ext4 looks past the places
 * of each of them whenever a file is made, so that a build after a large deletion pays for the one before it.
 */

const aside: string[] = []

/** Moves a file or folder below the system's folder for temporary files; one that is not there is no fault. */
export function setAside(path: string): void {
  if (!existsSync(path)) return
  const place = mkdtempSync(join(tmpdir(), 'bench-aside-'))
  aside.push(place)
  renameSync(path, join(place, basename(path)))
}

/** Deletes what was set aside: when all is measured. */
export function deleteSetAside(): void {
  for (const place of aside.splice(0)) rmSync(place, { recursive: true, force: true })
}
