import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * Every change of the tables, in order. A migration that has been released is never edited: add one below it.
 * They run when the store is opened, in SQLite and in PostgreSQL alike.
 */
export const FEEDBACK_MIGRATIONS: Record<string, Migration> = {
  '001-ratings': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('ratings')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('page', 'text', (column) => column.notNull())
        .addColumn('rating', 'integer', (column) => column.notNull())
        .addColumn('comment', 'text')
        .addColumn('section', 'text')
        .addColumn('version', 'text', (column) => column.notNull())
        .addColumn('received_at', 'text', (column) => column.notNull())
        .addColumn('dealt_with_at', 'text')
        .execute()
      await db.schema.createIndex('ratings_by_page').on('ratings').columns(['page', 'rating']).execute()
      await db.schema.createIndex('ratings_by_time').on('ratings').column('received_at').execute()
      await db.schema
        .createTable('day_salts')
        .addColumn('day', 'text', (column) => column.primaryKey())
        .addColumn('salt', 'text', (column) => column.notNull())
        .execute()
      await db.schema
        .createTable('day_marks')
        .addColumn('day', 'text', (column) => column.notNull())
        .addColumn('mark', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('day_marks_key', ['day', 'mark'])
        .execute()
    },
  },
  '002-editors': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('editor_sessions')
        .addColumn('key', 'text', (column) => column.primaryKey())
        .addColumn('ends_at', 'text', (column) => column.notNull())
        .execute()
      await db.schema
        .createTable('sign_in_tries')
        .addColumn('client', 'text', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .execute()
    },
  },
  '003-known-editors-and-days': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('known_editors')
        .addColumn('key', 'text', (column) => column.primaryKey())
        .addColumn('seen_at', 'text', (column) => column.notNull())
        .execute()
      await db.schema
        .createTable('seen_days')
        .addColumn('day', 'text', (column) => column.primaryKey())
        .execute()
    },
  },
  '004-health': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('health_writes')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('filler', 'text', (column) => column.notNull())
        .execute()
    },
  },
}
