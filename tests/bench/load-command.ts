import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { getLibrary } from '../../lib/content.ts'
import { medicinePath } from '../../lib/paths.ts'
import { findNginx, startNginx } from '../e2e/nginx.ts'
import { freePort, startServer } from '../e2e/server.ts'
import { watchProcesses } from './build-run.ts'
import { runServer } from './server-run.ts'
import { formatFigure, formatTable } from './table.ts'

/**
 * `npm run bench:load`: 60 seconds of load on the built site, with one server process and, where nginx is installed, with two behind it.
 * Ends with an error where an answer was wrong or memory grew all the time. `-- --seconds 10` for a shorter look.
 */

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' } } })
const seconds = Number(values.seconds)
const pages = ['/', '/medicines', '/side-effects', ...getLibrary().medicines.map(({ slug }) => medicinePath(slug))]
const rows: string[][] = []
const faults: string[] = []
await measure(1)
if (findNginx()) await measure(2)
else console.log('nginx is not installed here: two processes behind it are not tried.')
console.log(
  `\n${formatTable(['server processes', 'requests a second', 'p99, ms', 'faults', 'MB after a fifth', 'MB at the end'], rows)}\n`,
)
for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0

async function measure(count: 1 | 2): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'load-'))
  const servers = await Promise.all(Array.from({ length: count }, () => startServer()))
  const port = await freePort()
  const front = `http://127.0.0.1:${port}`
  const nginx =
    count === 2
      ? await startNginx(
          work,
          behindOne(
            port,
            servers.map(({ url }) => url),
          ),
          front,
        )
      : undefined
  const url = nginx ? front : servers[0]!.url
  try {
    for (const page of pages) {
      const answers = await Promise.all(servers.map(async (server) => (await fetch(server.url + page)).text()))
      const fromFront = await (await fetch(url + page)).text()
      if (answers.some((answer) => answer !== fromFront)) faults.push(`${page}: the processes answer differently`)
    }
    const memory: number[] = []
    const watch = setInterval(
      () => memory.push(servers.reduce((sum, { processId }) => sum + (watchProcesses(processId)?.megabytes ?? 0), 0)),
      1000,
    )
    const { requestsPerSecond, p99Ms, faults: wrong } = await runServer(`${url}${pages.at(-1)!}`, seconds)
    clearInterval(watch)
    const [early, late] = [memory[Math.floor(memory.length / 5)] ?? 0, memory.at(-1) ?? 0]
    rows.push([
      `${count}${nginx ? ' behind nginx' : ''}`,
      formatFigure(requestsPerSecond),
      formatFigure(p99Ms),
      formatFigure(wrong),
      formatFigure(early),
      formatFigure(late),
    ])
    if (wrong > 0) faults.push(`${wrong} of the answers were wrong or missing`)
    // A garbage collector lets memory rise and fall; a leak only lets it rise.
    if (late > early * 1.5) faults.push(`memory grew from ${formatFigure(early)} to ${formatFigure(late)} MB`)
  } finally {
    await nginx?.stop()
    await Promise.all(servers.map((server) => server.stop()))
    rmSync(work, { recursive: true, force: true })
  }
}

/**
 * nginx before several server processes of this machine. It does not end a connection after 1,000 questions, as it would by itself:
 * the load comes down 20 connections, and a question that is under way when one ends counts as a fault of the servers.
 */
function behindOne(port: number, urls: readonly string[]): string {
  const servers = urls.map((url) => `server ${new URL(url).host};`).join(' ')
  return `upstream site { ${servers} keepalive 32; }\nserver { listen 127.0.0.1:${port}; keepalive_requests 1000000; location / { proxy_pass http://site; proxy_http_version 1.1; proxy_set_header Connection ""; proxy_set_header Host $host; proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for; proxy_set_header X-Forwarded-Proto $scheme; } }\n`
}
