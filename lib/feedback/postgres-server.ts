import pg from 'pg'
import { type Dialect, PostgresDialect } from 'kysely'

/**
 * Connections to a PostgreSQL server. Whoever asks waits no longer than the store says; here a connection that hangs is given up for good.
 * A connection that breaks while idle is dropped; the next question makes a new one, so that the server may stop and start.
 */
export function postgresDialect(url: string): Dialect {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 1200,
    query_timeout: 5000,
    statement_timeout: 5000,
    idleTimeoutMillis: 30_000,
    application_name: 'feedback',
    allowExitOnIdle: true,
  })
  // Without listeners a connection that breaks, idle or between two statements, would end the program. Whoever asks next gets the error that counts.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return new PostgresDialect({ pool })
}
