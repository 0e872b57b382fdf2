import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'

/** A rating as its row stands in a file: the names of its columns, and their values. */
export type RatingRow = Record<string, string | number | null>

/** All ratings of a database file by their ids; undefined where the file is broken. The file must be nobody's: a copy, or one that is not in use. */
export function readRatings(path: string): Map<string, RatingRow> | undefined {
  if (!existsSync(path)) return undefined
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(path, { timeout: 0 })
    return ratingsOf(database)
  } catch {
    return undefined
  } finally {
    if (database?.isOpen) database.close()
  }
}

/** The same of an open one; undefined where it is broken. A file without tables holds none. */
export function ratingsOf(database: DatabaseSync): Map<string, RatingRow> | undefined {
  const check = database.prepare('PRAGMA integrity_check(1)').get()
  return check?.integrity_check === 'ok' ? listRatings(database) : undefined
}

/** The same of one that is known to be whole. */
export function listRatings(database: DatabaseSync): Map<string, RatingRow> {
  if (!database.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'ratings'").get()) return new Map()
  const rows = database.prepare('SELECT * FROM ratings').all()
  return new Map(rows.map((row) => [String(row.id), { ...row } as RatingRow]))
}

/** Whether every rating of one file is in another, with the same words: editors may have dealt with it since, and old comments are deleted. */
export function holdsAll(whole: ReadonlyMap<string, RatingRow>, part: ReadonlyMap<string, RatingRow>): boolean {
  return [...part].every(([id, row]) => {
    const other = whole.get(id)
    return other?.page === row.page && other?.rating === row.rating && other?.received_at === row.received_at
  })
}
