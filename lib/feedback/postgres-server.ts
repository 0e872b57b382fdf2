import pg from 'pg'
import { type Dialect, PostgresDialect } from 'kysely'

/**
 * Connections to a PostgreSQL server. Waits 2 seconds for a connection and 5 for an answer, so that a reader is told soon.
 * A connection that breaks while idle is dropped; the next question makes a new one, so that the server may stop and start.
 */
export function postgresDialect(url: string): Dialect {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 2000,
    query_timeout: 5000,
    statement_timeout: 5000,
    idleTimeoutMillis: 30_000,
    application_name: 'feedback',
    allowExitOnIdle: true,
  })
  // Without a listener a broken idle connection would end the program. Whoever asks next gets the error that counts.
  pool.on('error', () => undefined)
  return new PostgresDialect({ pool })
}
