import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { randomUUID } from 'node:crypto'
import { createFeedbackStore } from '../../lib/feedback/feedback-store.ts'
import { crashRounds } from '../feedback/crash-rounds.ts'
import { findPostgres, startPostgres } from '../feedback/postgres.ts'
import { get, sendRating, type ServerProcess, startServerProcess } from '../feedback/server-process.ts'

/** `npm run faults -- 50`: what becomes of ratings when the server is killed, the disk is full, the file cannot be written or is damaged, and PostgreSQL stops. Run it after `npm run build`. */

const ROUNDS = Number(parseArgs({ allowPositionals: true }).positionals[0] ?? 50)
const PAGE = '/medicines/aldesleukin'
const NOBODY = { uid: 65534, gid: 65534 }
const asRoot = process.getuid?.() === 0
const directory = mkdtempSync(join(tmpdir(), 'faults-'))
let failures = 0
let number = 0

const send = (server: ServerProcess) =>
  sendRating(server.port, {
    id: randomUUID(),
    address: `10.9.${number >> 8}.${number++ & 255}`,
    page: PAGE,
    comment: 'words '.repeat(150),
  }).then(({ status }) => status)
const pageStatus = (server: ServerProcess) => get(server.port, PAGE).then(({ status }) => status)
const expectThat = (what: string, found: unknown, wanted: unknown) => {
  const well = JSON.stringify(found) === JSON.stringify(wanted)
  if (!well) failures++
  console.log(
    `${well ? 'ok  ' : 'FAIL'} ${what}${well ? '' : `: found ${JSON.stringify(found)}, wanted ${JSON.stringify(wanted)}`}`,
  )
}
const folder = (name: string) => {
  const path = join(directory, name)
  mkdirSync(path)
  if (asRoot) chownSync(path, NOBODY.uid, NOBODY.gid)
  return path
}

try {
  if (asRoot) chmodSync(directory, 0o755)
  await kills()
  await readOnly()
  await fullDisk()
  await damage()
  await postgres()
} finally {
  rmSync(directory, { recursive: true, force: true })
}
process.exit(failures > 0 ? 1 : 0)

async function kills(): Promise<void> {
  const { rounds, answered, broken, lost, surplus } = await crashRounds(ROUNDS, {
    kind: 'sqlite',
    path: join(directory, 'kills.db'),
  })
  console.log(`     SQLite: killed ${rounds} times; ${answered} ratings answered, ${broken} answers cut off`)
  expectThat(
    'SQLite, kill -9: nothing that was answered is lost, nothing is there twice',
    [lost.length, surplus],
    [0, 0],
  )
}

/** As nobody, because root may write anything. */
async function readOnly(): Promise<void> {
  const place = folder('read-only')
  const path = join(place, 'feedback.db')
  const server = await startServerProcess({ FEEDBACK_FILE: path }, asRoot ? { user: NOBODY } : {})
  expectThat('read-only file: kept before', await send(server), 201)
  const files = () => readdirSync(place).map((name) => join(place, name))
  for (const file of files()) chmodSync(file, 0o444)
  chmodSync(place, 0o555)
  // An open file may still be written: the server must be told by the system, so it starts anew.
  await server.kill()
  const again = await startServerProcess({ FEEDBACK_FILE: path }, asRoot ? { user: NOBODY } : {})
  expectThat('read-only file: said that it could not be saved', await send(again), 503)
  expectThat('read-only file: pages are served', await pageStatus(again), 200)
  chmodSync(place, 0o755)
  for (const file of files()) chmodSync(file, 0o644)
  expectThat('read-only file: well again by itself', await send(again), 201)
  await again.kill()
}

/** A file system of 512 kB where we may mount one, else a limit to the size of files. */
async function fullDisk(): Promise<void> {
  const place = folder('full')
  const mounted = asRoot && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=512k,mode=777', 'tmpfs', place]).status === 0
  const server = await startServerProcess(
    { FEEDBACK_FILE: join(place, 'feedback.db') },
    mounted ? {} : { command: ['prlimit', '--fsize=400000'] },
  )
  try {
    let status = await send(server)
    let kept = 0
    for (; status === 201 && kept < 2000; kept++) status = await send(server)
    expectThat(
      `full disk (${mounted ? 'tmpfs' : 'limit of file size'}): said that it could not be saved, after ${kept} ratings`,
      status,
      503,
    )
    expectThat('full disk: pages are served', await pageStatus(server), 200)
    expectThat(
      'full disk: the rating is still given',
      (await get(server.port, `/api/ratings?page=${PAGE}`)).status,
      200,
    )
    const freed = mounted
      ? spawnSync('mount', ['-o', 'remount,size=8m', place])
      : spawnSync('prlimit', ['--pid', String(server.pid), '--fsize=unlimited'])
    expectThat('full disk: room was made', freed.status, 0)
    expectThat('full disk: well again by itself', await send(server), 201)
    const store = createFeedbackStore({ kind: 'sqlite', path: join(place, 'feedback.db') })
    expectThat('full disk: every rating that was answered is there', (await store.summarise(PAGE)).count, kept + 1)
    await store.close()
  } finally {
    await server.kill()
    if (mounted) spawnSync('umount', [place])
  }
}

async function damage(): Promise<void> {
  const place = folder('damage')
  const path = join(place, 'feedback.db')
  const server = await startServerProcess({ FEEDBACK_FILE: path })
  for (let times = 0; times < 20; times++) await send(server)
  for (const part of ['', '-wal'])
    if (existsSync(path + part)) writeFileSync(path + part, Buffer.alloc(50_000, 'garbage '))
  expectThat('damaged while in use: nothing but saved or not saved', [201, 503].includes(await send(server)), true)
  expectThat('damaged while in use: pages are served', await pageStatus(server), 200)
  await server.kill()
  writeFileSync(path, Buffer.alloc(50_000, 'garbage '))
  const again = await startServerProcess({ FEEDBACK_FILE: path })
  expectThat('damaged at the start: kept in a new file', await send(again), 201)
  expectThat(
    'damaged at the start: the old one is beside it',
    readdirSync(place).some((name) => name.includes('.damaged-')),
    true,
  )
  expectThat('damaged at the start: the log says so', again.said().includes('is damaged. It was moved to'), true)
  await again.kill()
}

async function postgres(): Promise<void> {
  const programs = findPostgres()
  if (!programs) return void console.log('skip PostgreSQL is not here and cannot be installed')
  const database = await startPostgres(programs)
  try {
    const report = await crashRounds(Math.min(ROUNDS, 10), { kind: 'postgres', url: database.url })
    console.log(
      `     PostgreSQL: killed ${report.rounds} times; ${report.answered} ratings answered, ${report.broken} answers cut off`,
    )
    expectThat(
      'PostgreSQL, kill -9 of the server: nothing that was answered is lost, nothing is there twice',
      [report.lost.length, report.surplus],
      [0, 0],
    )
    const servers = await Promise.all([
      startServerProcess({ DATABASE_URL: database.url }),
      startServerProcess({ DATABASE_URL: database.url }),
    ])
    const [one, two] = servers
    if (!one || !two) throw new Error('two servers')
    const page = '/medicines/cisplatin'
    const ratings = Array.from({ length: 200 }, () => ({ id: randomUUID(), address: `10.8.0.${number++ & 255}`, page }))
    const answers = await Promise.all(
      ratings.flatMap((rating) => [sendRating(one.port, rating), sendRating(two.port, rating)]),
    )
    const store = createFeedbackStore({ kind: 'postgres', url: database.url })
    expectThat(
      'two servers, each rating sent to both: counted once',
      [answers.filter(({ status }) => status === 201).length, (await store.summarise(page)).count],
      [200, 200],
    )
    await store.close()
    await database.stop()
    expectThat('PostgreSQL stopped: said that it could not be saved', await send(one), 503)
    expectThat('PostgreSQL stopped: pages are served', await pageStatus(one), 200)
    await database.start()
    expectThat('PostgreSQL started again: well by itself', [await send(one), await send(two)], [201, 201])
    for (const server of servers) await server.kill()
  } finally {
    await database.remove()
  }
}
