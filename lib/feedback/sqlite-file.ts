import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { type Dialect, SqliteDialect, type SqliteDatabase } from 'kysely'
import { settleLeftLog } from './sqlite-left-log.ts'
import { asideName, moveParts } from './sqlite-parts.ts'
import { rescue } from './sqlite-rescue.ts'
import { type Trouble, watchSqliteFile } from './sqlite-watch.ts'

/** Result codes of SQLite that say that the file itself is broken: SQLITE_CORRUPT and SQLITE_NOTADB. */
const DAMAGED = new Set([11, 26])

/** An open database file. */
export interface SqliteFile {
  dialect: Dialect
  /** A file whose ratings are to be put back: what was found beside it when it was opened. */
  before: string | undefined
  /** What somebody did to the file from outside since the last look. */
  look(): Promise<Trouble | undefined>
  /** After something was written. */
  tend(): void
  /** Saves what can be saved and closes the file. Returns a file whose ratings are to be put back. */
  rescue(trouble: Trouble): string | undefined
  close(): void
}

/**
 * Opens a database file with the SQLite that Node brings, and makes it and its folder where there is none. A damaged file is moved aside, never deleted.
 * @param asIs a damaged file is left where it is, and the error thrown
 * The journal is a write-ahead log that is handed to the operating system at each commit but not forced to the disk: what was answered
 * survives the death of this program at any moment (kill -9), and a power cut can cost the last second but never the file.
 * Forcing each commit to the disk (synchronous=FULL) holds up every other reader for 4 to 11 ms, measured on a virtual machine.
 */
export function openSqliteFile(path: string, asIs = false): SqliteFile {
  mkdirSync(dirname(path), { recursive: true })
  const before = settleLeftLog(path)
  try {
    return open(path, before)
  } catch (error) {
    if (!isDamage(error) || asIs) throw error
    moveAside(path)
    return open(path, before)
  }
}

/** True where an error says that the file is broken, and not that it is out of reach. */
export function isDamage(error: unknown): boolean {
  return DAMAGED.has(codeOf(error) ?? 0)
}

function codeOf(error: unknown): number | undefined {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode & 0xff
    : undefined
}

/** True where another program holds the lock, or holds the file for itself: SQLITE_BUSY and SQLITE_LOCKED. */
export function isBusy(error: unknown): boolean {
  return codeOf(error) === 5 || codeOf(error) === 6
}

/** Puts a damaged file and its journal beside where it stood, under a name with the time, for someone to repair. */
export function moveAside(path: string): void {
  const aside = asideName(path, 'damaged')
  try {
    moveParts(path, aside)
  } catch (error) {
    throw new Error(`its file is damaged and could not be moved aside (${String(error)})`, { cause: error })
  }
  console.error(
    `Feedback store: ${path} is damaged. It was moved to ${aside} and a new one begun. Nothing was deleted: "npm run feedback -- restore FILE" puts a backup back, and "sqlite3 FILE .recover" can read what is left of it.`,
  )
}

function open(path: string, before: string | undefined): SqliteFile {
  // Node waits for a lock on the thread that serves pages, so it must not wait at all: the store tries again.
  const database = new DatabaseSync(path, { timeout: 0 })
  try {
    // secure_delete: a comment that was deleted is overwritten, not only unlinked.
    database.exec(
      'PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON',
    )
    const check = database.prepare('PRAGMA quick_check(1)').get()
    if (check?.quick_check !== 'ok')
      throw Object.assign(new Error(`The check of the file found: ${String(check?.quick_check)}`), { errcode: 11 })
  } catch (error) {
    database.close()
    throw error
  }
  const watch = watchSqliteFile(path, database)
  const close = () => {
    if (!database.isOpen) return
    database.close()
    watch.close()
  }
  return {
    dialect: new SqliteDialect({ database: asKyselyDatabase(database, close) }),
    before,
    look: () => watch.look(),
    tend: () => watch.tend(),
    rescue(trouble) {
      const owed = rescue(trouble, { path, database, log: watch.log })
      watch.close()
      return owed
    },
    close,
  }
}

/** Kysely speaks to better-sqlite3; Node's own SQLite differs in how a statement tells that it returns rows. Statements are few and kept. */
function asKyselyDatabase(database: DatabaseSync, close: () => void): SqliteDatabase {
  const kept = new Map<string, StatementSync>()
  return {
    prepare(sql) {
      const statement = kept.get(sql) ?? database.prepare(sql)
      kept.set(sql, statement)
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...parameters.map(asValue)),
        run: (parameters) => statement.run(...parameters.map(asValue)),
        iterate: (parameters) => statement.iterate(...parameters.map(asValue)),
      }
    },
    close,
  }
}

function asValue(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint')
    return value
  throw new TypeError(`The tables hold texts and numbers only, not ${typeof value}.`)
}
