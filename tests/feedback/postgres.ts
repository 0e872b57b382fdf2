import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { freePort } from './server-process.ts'

/** A PostgreSQL server of its own for tests: on loopback, on a free port, in a temporary folder. */
export interface Postgres {
  url: string
  start(): Promise<void>
  /** Ends it at once, as a crash would. */
  stop(): Promise<void>
  /** Holds all its processes, as a machine does that hangs: it takes connections and never answers. Or lets them go on. */
  hang(held: boolean): void
  remove(): Promise<void>
}

const ROOT = '/usr/lib/postgresql'

/** Leaves a database as it was made: without tables. */
export async function emptyPostgres(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('drop schema public cascade; create schema public')
  await client.end()
}

/** The folder of the server's programs; installed from Debian's packages where they are missing and can be had. Undefined where not. */
export function findPostgres(): string | undefined {
  const found = newest()
  if (found || process.platform !== 'linux' || process.getuid?.() !== 0) return found
  spawnSync('apt-get', ['update', '-q'], { stdio: 'ignore' })
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'postgresql'], {
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return newest()
}

function newest(): string | undefined {
  if (!existsSync(ROOT)) return undefined
  const versions = readdirSync(ROOT).filter((name) => existsSync(join(ROOT, name, 'bin', 'initdb')))
  return versions.length > 0 ? join(ROOT, versions.sort((a, b) => Number(a) - Number(b)).at(-1)!, 'bin') : undefined
}

/** Makes a database and starts its server. It refuses to run as root, so it runs as the user that the package made. */
export async function startPostgres(programs: string): Promise<Postgres> {
  const directory = mkdtempSync(join(tmpdir(), 'feedback-postgres-'))
  const asRoot = process.getuid?.() === 0
  const user = asRoot
    ? { uid: Number(execFileSync('id', ['-u', 'postgres'])), gid: Number(execFileSync('id', ['-g', 'postgres'])) }
    : {}
  if (user.uid !== undefined && user.gid !== undefined) chownSync(directory, user.uid, user.gid)
  const data = join(directory, 'data')
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'feedback', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...user, cwd: directory, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`initdb did not finish: ${made.stderr}`)
  const port = await freePort()
  let server: ReturnType<typeof spawn> | undefined

  const postgres: Postgres = {
    url: `postgres://feedback@127.0.0.1:${port}/postgres`,
    async start() {
      server = spawn(
        join(programs, 'postgres'),
        ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', directory, '-c', 'max_connections=60'],
        { ...user, cwd: directory, stdio: 'ignore' },
      )
      for (let tries = 0; tries < 300; tries++) {
        if (spawnSync(join(programs, 'pg_isready'), ['-q', '-h', '127.0.0.1', '-p', String(port)]).status === 0) return
        await wait(50)
      }
      throw new Error('PostgreSQL did not start')
    },
    async stop() {
      if (!server || server.exitCode !== null || server.signalCode !== null) return
      const ended = new Promise((resolve) => server?.once('exit', resolve))
      server.kill('SIGQUIT')
      await ended
    },
    hang(held) {
      const children = spawnSync('pgrep', ['-P', String(server!.pid)], { encoding: 'utf8' }).stdout.split('\n')
      for (const pid of [server!.pid, ...children.filter(Boolean).map(Number)])
        process.kill(pid!, held ? 'SIGSTOP' : 'SIGCONT')
    },
    async remove() {
      await postgres.stop()
      rmSync(directory, { recursive: true, force: true })
    },
  }
  await postgres.start()
  return postgres
}
