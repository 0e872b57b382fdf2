import { chmodSync, copyFileSync, existsSync, linkSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { FeedbackPlace } from './feedback-place.ts'
import { inTransaction } from './in-transaction.ts'
import { newerChangesIn, openStore } from './open-store.ts'
import { putBack } from './put-back.ts'
import { isSameFile, markOf, PARTS } from './sqlite-parts.ts'
import { type RatingRow, readRatings } from './sqlite-ratings.ts'
import { createStoreAccess } from './store-access.ts'

/** A backup that cannot be made or put back: one sentence that says why and what to do. Nothing was changed. */
export class BackupRefused extends Error {}

/** Putting back a large backup beside a server that writes. */
const RESTORE_MS = 120_000

/**
 * Writes all ratings of a store into a new SQLite file, whatever the store is kept in, whether a server uses it or not. What is kept for a day
 * or a session only is left out. Returns the number of ratings.
 * @throws BackupRefused
 */
export async function backUp(place: FeedbackPlace, file: string): Promise<number> {
  const target = resolve(file)
  if (existsSync(target)) refuse(`${file} is there already: name another file. A backup never overwrites anything.`)
  if (!existsSync(dirname(target))) refuse(`There is no folder ${dirname(target)}: make it, or name a file elsewhere.`)
  if (place.kind === 'sqlite' && !existsSync(place.path))
    refuse(`There is no store at ${place.path}: set FEEDBACK_FILE or DATABASE_URL to where the server keeps it.`)
  const ratings = await readStore(place)
  const making = `${target}.making`
  try {
    const { db } = await openStore({ kind: 'sqlite', path: making })
    await inTransaction(db, (within) => putBack(within, ratings)).finally(() => db.destroy())
    if (readRatings(making)?.size !== ratings.size) throw new Error('what was written is not what was read')
    chmodSync(making, 0o600)
    linkSync(making, target)
    return ratings.size
  } catch (error) {
    return refuse(`The backup cannot be written to ${file} (${messageOf(error)}): name a file in a folder with room.`)
  } finally {
    for (const part of PARTS) rmSync(making + part, { force: true })
  }
}

/**
 * Puts back the ratings of a backup that a store does not have, whether a server uses it or not. Nothing that the store has is changed.
 * @throws BackupRefused
 */
export async function restore(place: FeedbackPlace, file: string): Promise<{ added: number; known: number }> {
  if (!existsSync(file)) refuse(`There is no file ${file}: name a backup.`)
  if (place.kind === 'sqlite' && isSameFile(markOf(file), markOf(place.path)))
    refuse(`${file} is the store itself: name a backup of it.`)
  const ratings = readBackup(file)
  const access = createStoreAccess(place)
  try {
    const added = await access.ask((db) => inTransaction(db, (within) => putBack(within, ratings)), {
      writes: true,
      ms: RESTORE_MS,
    })
    return { added, known: ratings.size - added }
  } catch (error) {
    return refuse(`The store cannot be written (${messageOf(error)}). Nothing was changed; mend that and try again.`)
  } finally {
    await access.close()
  }
}

async function readStore(place: FeedbackPlace): Promise<Map<string, RatingRow>> {
  try {
    const { db } = await openStore(place, { asIs: true })
    const rows = await db
      .selectFrom('ratings')
      .selectAll()
      .execute()
      .finally(() => db.destroy())
    return new Map(rows.map((row) => [row.id, { ...row }]))
  } catch (error) {
    return refuse(
      `The store cannot be read (${messageOf(error)}): restore an older backup, or mend that and try again.`,
    )
  }
}

/** From a copy: a file that is opened may be changed. */
function readBackup(file: string): Map<string, RatingRow> {
  const folder = mkdtempSync(join(tmpdir(), 'restore-'))
  const copy = join(folder, 'backup.db')
  try {
    for (const part of ['', '-wal']) if (existsSync(file + part)) copyFileSync(file + part, copy + part)
    const ratings = readRatings(copy)
    if (!ratings) return refuse(`${file} is no whole backup: its check failed. Try an older one; nothing was changed.`)
    const database = new DatabaseSync(copy)
    const newer = newerChangesIn(database)
    const holds = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'ratings'").get() !== undefined
    database.close()
    if (!holds) return refuse(`${file} is no backup of this site: it has no ratings. Nothing was changed.`)
    if (newer.length > 0)
      return refuse(`${file} was made by a newer version of this site ("${newer.at(-1)}"): install that, then restore.`)
    return ratings
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause === undefined ? error.message : messageOf(error.cause)
}

function refuse(sentence: string): never {
  throw new BackupRefused(sentence)
}
