import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { VALID_CONTENT } from '../content-tree.ts'
import { deleteSetAside } from '../bench/set-aside.ts'
import { makeWorkFolder } from '../bench/work-folder.ts'
import { freePort } from './server.ts'

/** `npm run dev` in a copy of the project, with a copy of the invented content: what a test saves there is seen by nobody else. */
export interface PreviewServer {
  url: string
  /** Saves a file as editors do: written beside it and moved into its place. The name is from the folder of the project or of the content. Gives what stood there before. */
  save: (place: 'code' | 'content', file: string, change: (text: string) => string) => string
  stop: () => Promise<void>
}

const PATIENCE_MS = 60_000

export async function startPreview(): Promise<PreviewServer> {
  const work = makeWorkFolder(process.cwd())
  const parent = mkdtempSync(join(tmpdir(), 'preview-content-'))
  const content = join(parent, 'content')
  cpSync(VALID_CONTENT, content, { recursive: true })
  const port = await freePort()
  const url = `http://localhost:${port}`
  const child = spawn(process.execPath, ['lib/commands/dev-command.ts', '--port', String(port)], {
    cwd: work.folder,
    // A group of its own: the command starts the server, and the server its workers.
    detached: true,
    env: { ...process.env, NODE_ENV: 'development', CONTENT_DIR: content },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let words = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (words += data))
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const kill = () => void (child.exitCode === null && process.kill(-child.pid!, 'SIGKILL'))
  process.once('exit', kill)
  const stop = async () => {
    child.kill('SIGTERM')
    await Promise.race([ended, wait(10_000)])
    kill()
    process.off('exit', kill)
    rmSync(parent, { recursive: true })
    work.remove()
    deleteSetAside()
  }
  for (const start = Date.now(); !(await answers(url)); await wait(100))
    if (child.exitCode !== null || Date.now() - start > PATIENCE_MS) {
      await stop()
      throw new Error(`npm run dev did not answer. It said:\n${words}`)
    }
  return {
    url,
    save: (place, file, change) => {
      const path = join(place === 'code' ? work.folder : content, file)
      const before = readFileSync(path, 'utf8')
      const after = change(before)
      if (after === before) throw new Error(`${file} was not changed`)
      writeFileSync(`${path}.new`, after)
      renameSync(`${path}.new`, path)
      return before
    },
    stop,
  }
}

const answers = (url: string) =>
  fetch(`${url}/preview/preview.js`).then(
    ({ ok }) => ok,
    () => false,
  )
