import { linkSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { asideName, type FileMark, isSameFile, markOf, moveParts } from './sqlite-parts.ts'
import { ratingsOf } from './sqlite-ratings.ts'
import type { Trouble } from './sqlite-watch.ts'

/** A database as this server has it open, and the log that it writes. */
export interface OpenDatabase {
  path: string
  database: DatabaseSync
  log: FileMark | undefined
}

const LOG_PARTS = ['-wal', '-shm']

/**
 * Saves what an open database still holds after somebody changed its file from outside, says what happened, and closes it without harm to what
 * stands there now. Nobody else may use the connection meanwhile. The last connection to a file writes the log into it: the bytes there may be
 * another's by now.
 * @returns a file whose ratings are to be put back once the store is open again
 */
export function rescue(trouble: Trouble, { path, database, log }: OpenDatabase): string | undefined {
  const before = asideName(path, 'before')
  switch (trouble) {
    case 'deleted': {
      const saved = saveTo(before, database)
      close({ path, database, log }, before, saved)
      if (saved) {
        linkSync(before, path)
        rmSync(before)
      }
      say(
        `${path} was deleted while the server ran. ${saved ? 'It was written back as the server still had it. To begin anew, stop the server first.' : 'It could not be written back: restore a backup with "npm run feedback -- restore FILE".'}`,
      )
      return undefined
    }
    case 'moved':
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
      close({ path, database, log }, before, true)
      say(
        `${path} was moved away while the server ran. A new one is begun; "npm run feedback -- restore FILE" puts the ratings of the other back.`,
      )
      return undefined
    case 'log deleted':
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
      database.close()
      say(
        `the log ${path}-wal or its index was deleted while the server ran. Nothing is lost: all of it was written into ${path}.`,
      )
      return undefined
    case 'replaced':
    case 'overwritten': {
      const saved = saveTo(before, database)
      if (trouble === 'replaced') close({ path, database, log }, before, saved)
      else closeWithoutWriting(path, database, before, saved)
      say(
        `${path} was replaced while the server ran. ${saved ? `What it held before is in ${before}; ratings of it that the new file lacks are put back.` : 'What it held before could not be saved.'}`,
      )
      return saved ? before : undefined
    }
    default:
      return trouble satisfies never
  }
}

/** Its file has another name or none by now: SQLite leaves our log under the old name then, beside whatever comes to stand there. */
function close({ path, database, log }: OpenDatabase, aside: string, saved: boolean): void {
  const ours = isSameFile(markOf(`${path}-wal`), log)
  database.close()
  if (!ours) return
  moveParts(path, aside, LOG_PARTS)
  if (saved) removeLog(aside)
}

/** Other bytes stand in the same file: our log must not be written into them. With a second connection open, ours is not the last one. */
function closeWithoutWriting(path: string, database: DatabaseSync, aside: string, saved: boolean): void {
  moveParts(path, aside, LOG_PARTS)
  const guard = new DatabaseSync(path, { timeout: 0 })
  try {
    guard.prepare('SELECT count(*) FROM sqlite_master').get()
  } catch {
    // They are no database: nothing can be spoilt.
  }
  database.close()
  guard.close()
  if (saved) removeLog(aside)
}

/** What was saved is whole without it, and would be another thing with it. */
function removeLog(path: string): void {
  for (const part of LOG_PARTS) rmSync(path + part, { force: true })
}

/** False where what is left cannot be read in one piece. */
function saveTo(file: string, database: DatabaseSync): boolean {
  try {
    if (!ratingsOf(database)) return false
    database.prepare('VACUUM INTO ?').run(file)
    return true
  } catch {
    rmSync(file, { force: true })
    return false
  }
}

function say(words: string): void {
  console.error(`Feedback store: ${words}`)
}
