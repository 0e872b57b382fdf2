import { existsSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { type Dialect, SqliteDialect, type SqliteDatabase } from 'kysely'

/** Result codes of SQLite that say that the file itself is broken: SQLITE_CORRUPT and SQLITE_NOTADB. */
const DAMAGED = new Set([11, 26])

/** An open database file. */
export interface SqliteFile {
  dialect: Dialect
  /** False once the file was moved, deleted or replaced: what is written then would go where nobody looks. */
  isInPlace(): boolean
  close(): void
}

/**
 * Opens a database file with the SQLite that Node brings, and makes it and its folder where there is none. A damaged file is moved aside, never deleted.
 * The journal is a write-ahead log that is handed to the operating system at each commit but not forced to the disk: what was answered
 * survives the death of this program at any moment (kill -9), and a power cut can cost the last second but never the file.
 * Forcing each commit to the disk (synchronous=FULL) holds up every other reader for 4 to 11 ms, measured on a virtual machine.
 */
export function openSqliteFile(path: string): SqliteFile {
  mkdirSync(dirname(path), { recursive: true })
  try {
    return open(path)
  } catch (error) {
    if (!isDamage(error)) throw error
    moveAside(path)
    return open(path)
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
export function moveAside(path: string, now = new Date()): void {
  const ending = `.damaged-${now.toISOString().replace(/[:.]/g, '-')}`
  for (const part of ['', '-wal', '-shm']) if (existsSync(path + part)) renameSync(path + part, path + ending + part)
  console.error(
    `Feedback store: ${path} is damaged. It was moved to ${path}${ending} and a new one begun. Nothing was deleted: "sqlite3 FILE .recover" can read what is left of it.`,
  )
}

function open(path: string): SqliteFile {
  // Node waits for a lock on the thread that serves pages, so it must not wait at all: the store tries again.
  const database = new DatabaseSync(path, { timeout: 0 })
  try {
    // secure_delete: a comment that was deleted is overwritten, not only unlinked.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON')
    const check = database.prepare('PRAGMA quick_check(1)').get()
    if (check?.quick_check !== 'ok')
      throw Object.assign(new Error(`The check of the file found: ${String(check?.quick_check)}`), { errcode: 11 })
  } catch (error) {
    database.close()
    throw error
  }
  const { ino, dev } = statSync(path)
  return {
    dialect: new SqliteDialect({ database: asKyselyDatabase(database) }),
    isInPlace() {
      const here = statSync(path, { throwIfNoEntry: false })
      return here?.ino === ino && here.dev === dev
    },
    close() {
      if (database.isOpen) database.close()
    },
  }
}

/** Kysely speaks to better-sqlite3; Node's own SQLite differs in how a statement tells that it returns rows. Statements are few and kept. */
function asKyselyDatabase(database: DatabaseSync): SqliteDatabase {
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
    close: () => database.close(),
  }
}

function asValue(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint')
    return value
  throw new TypeError(`The tables hold texts and numbers only, not ${typeof value}.`)
}
