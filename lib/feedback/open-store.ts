import type { DatabaseSync } from 'node:sqlite'
import { type Dialect, Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import { FEEDBACK_MIGRATIONS } from './feedback-migrations.ts'
import type { FeedbackPlace } from './feedback-place.ts'
import type { FeedbackTables } from './feedback-tables.ts'
import { postgresDialect } from './postgres-server.ts'
import { putBack } from './put-back.ts'
import { openSqliteFile, type SqliteFile } from './sqlite-file.ts'
import { readRatings } from './sqlite-ratings.ts'

/** A store that is open. */
export interface Opened {
  db: Kysely<FeedbackTables>
  file?: SqliteFile
}

interface OpenOptions {
  /** Files whose ratings are to be put back; emptied of those that were. */
  owed?: string[]
  /** Leaves the tables as they are, and a damaged file where it is. */
  asIs?: boolean
}

/** Opens a store and brings its tables up to date. */
export async function openStore(place: FeedbackPlace, { owed = [], asIs = false }: OpenOptions = {}): Promise<Opened> {
  const file = place.kind === 'sqlite' ? openSqliteFile(place.path, asIs) : undefined
  const dialect: Dialect = place.kind === 'sqlite' ? file!.dialect : postgresDialect(place.url)
  const db = new Kysely<FeedbackTables>({ dialect })
  try {
    await refuseNewer(db)
    const { error } = asIs
      ? {}
      : await new Migrator({
          db,
          provider: { getMigrations: async () => FEEDBACK_MIGRATIONS },
        }).migrateToLatest()
    if (error) throw error
    if (file?.before) owed.push(file.before)
    for (let path = owed[0]; path; path = owed[0]) {
      const added = await putBack(db, readRatings(path) ?? new Map())
      owed.shift()
      console.error(`Feedback store: ${added} ratings of ${path} that the store lacked were put back.`)
    }
    return { db, file }
  } catch (error) {
    await db.destroy().catch(() => undefined)
    file?.close()
    throw error
  }
}

/** The names of the changes of a store's tables that this version does not know. */
export function newerChangesIn(database: DatabaseSync): string[] {
  if (!database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'kysely_migration'").get()) return []
  return unknownOf(database.prepare('SELECT name FROM kysely_migration').all())
}

/** A newer version may keep what this one does not know: it would be lost or spoilt. */
async function refuseNewer(db: Kysely<FeedbackTables>): Promise<void> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some(({ name }) => name === 'kysely_migration')) return
  const newer = unknownOf(
    await db
      .withTables<{ kysely_migration: { name: string } }>()
      .selectFrom('kysely_migration')
      .select('name')
      .execute(),
  )
  if (newer.length > 0)
    throw new Error(
      `it was made by a newer version of this site (its tables have "${newer.join('", "')}"): run that version, or name another place with FEEDBACK_FILE or DATABASE_URL`,
    )
}

const unknownOf = (changes: readonly { name?: unknown }[]): string[] =>
  changes.map(({ name }) => String(name)).filter((name) => !(name in FEEDBACK_MIGRATIONS))
