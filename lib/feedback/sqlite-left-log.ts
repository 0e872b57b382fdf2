import { copyFileSync, existsSync, linkSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { asideName, moveParts, PARTS } from './sqlite-parts.ts'
import { holdsAll, type RatingRow, ratingsOf, readRatings } from './sqlite-ratings.ts'

/**
 * Looks at the log (`-wal`) of a store that was not shut, before the file is opened. A log belongs to one file in one state: SQLite would write it
 * into whatever stands there now. Where somebody put a backup there, that would spoil it, or undo it without a word.
 * A log that does not belong is moved aside; what it tells in one piece is given to be put back.
 * @returns a file whose ratings are to be put back once the store is open
 */
export function settleLeftLog(path: string): string | undefined {
  const log = `${path}-wal`
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) === 0) return undefined
  const missing = !existsSync(path)
  const alone = missing ? new Map<string, RatingRow>() : readAlone(path)
  // In use by another server, or nothing without its log: an ordinary crash, or damage, which is dealt with when the file is opened.
  if (!alone) return undefined
  const copies = mkdtempSync(join(tmpdir(), 'left-log-'))
  try {
    const copy = join(copies, 'feedback.db')
    copyFileSync(log, `${copy}-wal`)
    if (missing) writeFileSync(copy, firstPageOf(readFileSync(log)))
    else copyFileSync(path, copy)
    const both = readRatings(copy)
    if (!missing && both && holdsAll(both, alone)) return undefined
    const aside = asideName(path, 'before')
    const left = `${aside}.left`
    moveParts(path, left, ['-wal', '-shm'])
    if (both) copyFileSync(copy, aside)
    console.error(
      `Feedback store: the log ${log} ${missing ? 'lay there without its file' : `does not belong to ${path}, which was replaced while the store was not shut`}. It was moved to ${left}-wal.`,
    )
    return both && aside
  } finally {
    rmSync(copies, { recursive: true, force: true })
  }
}

/**
 * The ratings of a file without its log; undefined where it has none in one piece, or where another program uses it. It is read under a second
 * name, to which no log belongs, and with a lock that is only given where nobody else has the file open.
 */
function readAlone(path: string): Map<string, RatingRow> | undefined {
  const second = `${path}.alone`
  let database: DatabaseSync | undefined
  try {
    linkSync(path, second)
    database = new DatabaseSync(second, { timeout: 0 })
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; ROLLBACK')
    return ratingsOf(database)
  } catch {
    return undefined
  } finally {
    if (database?.isOpen) database.close()
    for (const part of PARTS) rmSync(second + part, { force: true })
  }
}

const LOG_HEADER = 32
const FRAME_HEADER = 24

/** The last form of a file's first page that a log holds: enough for SQLite to read the log as that of a file. Empty where it holds none. */
function firstPageOf(log: Buffer): Buffer {
  const size = log.length > LOG_HEADER ? log.readUInt32BE(8) : 0
  let first: Buffer = Buffer.alloc(0)
  for (let at = LOG_HEADER; size > 0 && at + FRAME_HEADER + size <= log.length; at += FRAME_HEADER + size)
    if (log.readUInt32BE(at) === 1) first = log.subarray(at + FRAME_HEADER, at + FRAME_HEADER + size)
  return first
}
