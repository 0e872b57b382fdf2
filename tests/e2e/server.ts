import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'

export interface Server {
  /** Without a slash at the end: `http://127.0.0.1:41231`. */
  url: string
  processId: number
  stop: () => Promise<void>
}

const PATIENCE_MS = 60_000

/** Starts the built site on a port that is free, with further settings in its environment, and answers once a page can be read. */
export async function startServer(root = process.cwd(), settings: Record<string, string> = {}): Promise<Server> {
  if (!existsSync(join(root, '.next', 'BUILD_ID')))
    throw new Error('There is no built site to test. Run "npm run build" first; "npm test" does both.')
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../lib/commands/serve-command.ts')], {
    cwd: root,
    env: { ...process.env, ...settings, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let words = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (words += data))
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  // The server must not outlive a run that is broken off.
  const kill = () => void child.kill('SIGKILL')
  process.once('exit', kill)
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    process.off('exit', kill)
  }
  for (const start = Date.now(); ; await new Promise((resolve) => setTimeout(resolve, 100))) {
    if (child.exitCode !== null) throw new Error(`The server ended before it answered. It said:\n${words}`)
    if (await answers(url)) return { url, processId: child.pid!, stop }
    if (Date.now() - start > PATIENCE_MS) {
      await stop()
      throw new Error(`The server did not answer within ${PATIENCE_MS / 1000} seconds. It said:\n${words}`)
    }
  }
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    (response) => response.ok,
    () => false,
  )
}

/** A port of this machine that nobody listens to. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}
