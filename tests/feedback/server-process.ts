import { type ChildProcess, spawn } from 'node:child_process'
import { request, Agent } from 'node:http'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** The built site in a process of its own, that tests may kill. */
export interface ServerProcess {
  port: number
  pid: number
  /** The process itself: how it ends is its exit code and signal. */
  child: ChildProcess
  /** What it wrote so far. */
  said(): string
  /** Ends it as `kill -9` does, with whatever it was doing. */
  kill(): Promise<void>
}

const ROOT = process.cwd()

/** Starts the built site with further settings in its environment, and answers once pages are served. */
export async function startServerProcess(
  settings: Record<string, string>,
  { command = [], user }: { command?: string[]; user?: { uid: number; gid: number } } = {},
): Promise<ServerProcess> {
  const port = await freePort()
  const line = [...command, process.execPath, join(ROOT, 'lib', 'commands', 'serve-command.ts')]
  const child = spawn(line[0]!, line.slice(1), {
    ...user,
    cwd: ROOT,
    env: {
      ...process.env,
      TRUSTED_PROXIES: '1',
      PORT: String(port),
      HOST: '127.0.0.1',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let words = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (words += data))
  // It must not outlive a run that is broken off.
  const end = () => void child.kill('SIGKILL')
  process.once('exit', end)
  for (
    let tries = 0;
    !(await get(port, '/thanks').then(
      ({ status }) => status === 200,
      () => false,
    ));
    tries++
  ) {
    if (hasEnded(child) || tries > 600) throw new Error(`The server did not start. It said:\n${words}`)
    await wait(50)
  }
  return {
    port,
    pid: child.pid!,
    child,
    said: () => words,
    async kill() {
      if (hasEnded(child)) return
      const ended = new Promise((resolve) => child.once('exit', resolve))
      end()
      await ended
      process.off('exit', end)
    },
  }
}

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null

export interface Answer {
  status: number
  text: string
}

const agent = new Agent({ keepAlive: true, maxSockets: 256 })

/** One rating: a browser of its own by its address, and one id however often it is sent. */
export interface SentRating {
  id: string
  address: string
  page: string
  comment?: string
}

/** Sends a rating as the script of the page does. Rejects where the connection breaks. */
export function sendRating(port: number, { id, address, page, comment = '' }: SentRating): Promise<Answer> {
  const body = new URLSearchParams({ page, id, comment, rating: String(1 + (id.charCodeAt(0) % 5)) }).toString()
  return ask(
    port,
    '/api/feedback',
    {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': String(body.length),
        accept: 'application/json',
        'sec-fetch-site': 'same-origin',
        'x-forwarded-for': address,
      },
    },
    body,
  )
}

/** Asks for an address of the site. */
export const get = (port: number, path: string): Promise<Answer> => ask(port, path, {})

function ask(
  port: number,
  path: string,
  options: { method?: string; headers?: Record<string, string> },
  body?: string,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, agent, ...options }, (response) => {
      let text = ''
      response
        .setEncoding('utf8')
        .on('data', (part: string) => (text += part))
        .on('end', () => resolve({ status: response.statusCode ?? 0, text }))
        .on('error', reject)
    })
    sent.on('error', reject).end(body)
  })
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}
