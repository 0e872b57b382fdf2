import { closeSync, fstatSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { type FileMark, isSameFile, isSameState, markOf } from './sqlite-parts.ts'
import { holdsAll, listRatings, type RatingRow, ratingsOf, readRatings } from './sqlite-ratings.ts'

/** What somebody did from outside to a file that is open. */
export type Trouble = 'deleted' | 'moved' | 'replaced' | 'overwritten' | 'log deleted'

/** Knows an open database file, and notices when it is not the same any more. */
export interface SqliteWatch {
  /** A look that costs microseconds, or a closer one where somebody else wrote into the file. */
  look(): Promise<Trouble | undefined>
  /** The log that is written. */
  log: FileMark | undefined
  /** Writes the log into the file where it has grown. SQLite would do so by itself, and nobody would know who changed the file. */
  tend(): void
  close(): void
}

/** The log is written into the file at this size: 1,000 pages, as SQLite does it. */
const LARGEST_LOG = 4_000_000n
/** How often to look again at a file that another server may be writing just now. */
const LOOKS = 6

export function watchSqliteFile(path: string, database: DatabaseSync): SqliteWatch {
  // Kept open: an open file can be read, and asked whether it was deleted, whatever became of its name.
  const file = openSync(path, 'r')
  const parts = { log: markOf(`${path}-wal`), index: markOf(`${path}-shm`) }
  let mark = markOf(path)
  /** Ratings that are in the file itself, for sure. */
  let inFile = 0
  settle('TRUNCATE')

  function settle(how: 'TRUNCATE' | 'PASSIVE'): void {
    try {
      const done = database.prepare(`PRAGMA wal_checkpoint(${how})`).get()
      if (done?.busy === 0 && done.log === done.checkpointed) inFile = listRatings(database).size
    } catch {
      // A full disk, or another program that writes: what is in the log can be read all the same.
    }
    mark = markOf(path)
  }

  /** Whether what was written into the file is what a server of this site, or SQLite itself, would have written from the log. */
  async function isOurs(): Promise<boolean> {
    for (let looks = 0; looks < LOOKS; looks++) {
      const now = markOf(path)
      const alone = readByHandle(file)
      if (alone && isSameState(now, markOf(path))) {
        const all = listRatings(database)
        if (alone.size < inFile || !holdsAll(all, alone)) return false
        mark = now
        inFile = alone.size
        return true
      }
      await wait(50)
    }
    // Half written from the log, while somebody reads an older state: whole only together with the log.
    if (!isSameFile(markOf(`${path}-wal`), parts.log) || !isWhole(path)) return false
    mark = markOf(path)
    return true
  }

  let looking: Promise<boolean> | undefined
  return {
    async look() {
      const here = markOf(path)
      if (!isSameFile(here, mark)) return here ? 'replaced' : fstatSync(file).nlink === 0 ? 'deleted' : 'moved'
      if (!isSameState(here, mark)) {
        looking ??= isOurs().finally(() => (looking = undefined))
        if (!(await looking)) return 'overwritten'
      }
      const whole = isSameFile(markOf(`${path}-wal`), parts.log) && isSameFile(markOf(`${path}-shm`), parts.index)
      return whole ? undefined : 'log deleted'
    },
    tend() {
      if ((markOf(`${path}-wal`)?.size ?? 0n) > LARGEST_LOG) settle('PASSIVE')
    },
    log: parts.log,
    close: () => closeSync(file),
  }
}

/** The ratings in an open file, without its log; undefined where it is not whole. */
function readByHandle(file: number): Map<string, RatingRow> | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'look-'))
  try {
    const bytes = Buffer.alloc(fstatSync(file).size)
    const read = readSync(file, bytes, 0, bytes.length, 0)
    writeFileSync(join(folder, 'feedback.db'), bytes.subarray(0, read))
    return readRatings(join(folder, 'feedback.db'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function isWhole(path: string): boolean {
  const database = new DatabaseSync(path, { timeout: 0 })
  try {
    return ratingsOf(database) !== undefined
  } catch {
    return false
  } finally {
    database.close()
  }
}
