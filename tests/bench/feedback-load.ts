import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { FeedbackPlace } from '../../lib/feedback/feedback-place.ts'
import { createFeedbackStore } from '../../lib/feedback/feedback-store.ts'
import { findPostgres, startPostgres } from '../feedback/postgres.ts'
import { sendRating, startServerProcess } from '../feedback/server-process.ts'

/** `npm run load:ratings -- 60 200`: seconds and ratings a second, with both stores. Times run from when a rating was due, so that a server that falls behind cannot hide it. */

const [seconds = '60', rate = '200'] = parseArgs({ allowPositionals: true }).positionals
const SECONDS = Number(seconds)
const RATE = Number(rate)
const PAGE = '/medicines/aldesleukin'
const directory = mkdtempSync(join(tmpdir(), 'load-'))
await load(
  'SQLite',
  { kind: 'sqlite', path: join(directory, 'feedback.db') },
  { FEEDBACK_FILE: join(directory, 'feedback.db') },
)
const programs = findPostgres()
if (programs) {
  const database = await startPostgres(programs)
  await load('PostgreSQL', { kind: 'postgres', url: database.url }, { DATABASE_URL: database.url })
  await database.remove()
}
rmSync(directory, { recursive: true, force: true })
process.exit()

async function load(name: string, place: FeedbackPlace, settings: Record<string, string>): Promise<void> {
  const server = await startServerProcess(settings)
  const memory = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1]) / 1024
  const cpu = () =>
    readFileSync(`/proc/${server.pid}/stat`, 'utf8')
      .split(' ')
      .slice(13, 15)
      .reduce((sum, ticks) => sum + Number(ticks) / 100, 0)
  for (let warm = 0; warm < 100; warm++)
    await sendRating(server.port, { id: randomUUID(), address: `11.0.0.${warm}`, page: '/medicines/cisplatin' })
  const times: number[] = []
  const memories: number[] = []
  const statuses = new Map<number, number>()
  const sent: Promise<void>[] = []
  const before = cpu()
  const start = performance.now()
  for (let number = 0; number < SECONDS * RATE; number++) {
    const due = start + (number * 1000) / RATE
    if (due > performance.now()) await wait(due - performance.now())
    if (number % (RATE * 5) === 0) memories.push(Math.round(memory()))
    sent.push(
      sendRating(server.port, {
        id: randomUUID(),
        address: `10.${number >> 16}.${(number >> 8) & 255}.${number & 255}`,
        page: PAGE,
        comment: number % 3 === 0 ? 'The part about side effects was hard to read for me. '.repeat(4) : '',
      }).then(
        ({ status }) => (
          times.push(performance.now() - due),
          void statuses.set(status, (statuses.get(status) ?? 0) + 1)
        ),
        () => void statuses.set(0, (statuses.get(0) ?? 0) + 1),
      ),
    )
  }
  await Promise.all(sent)
  const used = cpu() - before
  const elapsed = (performance.now() - start) / 1000
  await server.kill()
  const store = createFeedbackStore(place)
  const { count } = await store.summarise(PAGE)
  await store.close()
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]?.toFixed(1)
  console.log(
    `${name}: ${SECONDS * RATE} ratings in ${elapsed.toFixed(1)} s; answers ${JSON.stringify([...statuses])}; in the store ${count}; lost ${(statuses.get(201) ?? 0) - count}`,
  )
  console.log(
    `  ms: median ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, worst ${at(1)}; server used ${((100 * used) / elapsed).toFixed(0)}% of one core; memory in MB every 5 s: ${memories.join(' ')}`,
  )
}
