import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { endInOrder, endWithParent } from './end-in-order.ts'
import { whyNotServed } from './finished-build.ts'
import { nextStart } from './next-start.ts'
import { readServeSettings, tryToListen, WrongSetting } from './serve-settings.ts'
import { timeLines } from './time-lines.ts'

/** `npm start`: serves the built site, in this process: it ends when this ends, and as this ends. Says in one sentence what is wrong where it cannot. */

const root = process.cwd()
try {
  if (Number(process.versions.node.split('.')[0]) < 22)
    throw new WrongSetting(
      `This needs Node 22 or newer and runs on ${process.version}. Start it with "npm start", which brings its own Node 24.`,
    )
  const unbuilt = whyNotServed(root)
  if (unbuilt) throw new WrongSetting(unbuilt)
  const { port, host } = readServeSettings(process.env)
  await tryToListen({ port, host })
  for (const stream of [process.stdout, process.stderr]) timeLines(stream)
  endInOrder()
  if (process.env.npm_lifecycle_event) endWithParent()
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  process.argv = [process.execPath, next, ...nextStart(port, host)]
  await import(pathToFileURL(next).href)
} catch (error) {
  if (!(error instanceof WrongSetting)) throw error
  console.error(error.message)
  process.exit(1)
}
