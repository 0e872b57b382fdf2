import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { whyNotServed } from './finished-build.ts'
import { nextStart } from './next-start.ts'

/** `npm start`: serves the built site. Says in one sentence what is wrong where it cannot. */

const port = Number(process.env.PORT ?? 3000)
const host = process.env.HOST ?? '0.0.0.0'
if (Number(process.versions.node.split('.')[0]) < 22)
  stop(
    `This needs Node 22 or newer and runs on ${process.version}. Start it with "npm start", which brings its own Node 24.`,
  )
const unbuilt = whyNotServed(process.cwd())
if (unbuilt) stop(unbuilt)
if (!(await isFree(port)))
  stop(`Port ${port} is in use. Stop the program that uses it, or choose another: PORT=3001 npm start`)

const server = spawn(join(process.cwd(), 'node_modules', '.bin', 'next'), nextStart(port, host), {
  stdio: 'inherit',
  env: {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  },
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 0))

function isFree(number: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(number, host, () => probe.close(() => resolve(true)))
  })
}

function stop(message: string): never {
  console.error(message)
  process.exit(1)
}
