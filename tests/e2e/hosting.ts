import assert from 'node:assert/strict'
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { createFeedbackStore } from '../../lib/feedback/feedback-store.ts'
import { get, sendRating, startServerProcess } from '../feedback/server-process.ts'
import { freePort } from './server.ts'

const ROOT = process.cwd()
const PAGE = '/medicines/aldesleukin'
/** What a release needs beside its build, as links to this checkout. */
const PARTS = [
  'node_modules',
  'lib',
  'public',
  'package.json',
  'next.config.ts',
  'instrumentation.ts',
  'instrumentation-node.ts',
  'tsconfig.json',
]

/** What docs/hosting.md says, done with the built site: released and taken back, run as its unit file and its image run it, restored. */
export function siteIsHosted(): void {
  describe('hosting', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hosting-'))
    const running: ChildProcess[] = []
    after(() => {
      for (const child of running) child.kill('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    })
    const serve = async (cwd: string, [program, ...parameters]: string[], env: Record<string, string>) => {
      const port = await freePort()
      const child: ChildProcess = spawn(program!, parameters, {
        cwd,
        env: { NODE_ENV: 'production', ...env, PORT: String(port), HOST: '127.0.0.1' },
        stdio: 'ignore',
      })
      running.push(child)
      for (let tries = 0; !(await answers(port)); tries++) {
        assert.ok(tries < 300 && child.exitCode === null, 'it did not serve')
        await wait(50)
      }
      return { port, child }
    }

    test('a release is published and taken back in one command each, and the service follows', async () => {
      const site = join(folder, 'site')
      const data = join(site, 'data')
      mkdirSync(data, { recursive: true })
      const [older, newer] = ['2026-11-20', '2026-11-27'].map((name) => makeRelease(join(site, 'releases', name), name))
      const unit = readFileSync(join(ROOT, 'docs/hosting/cancer-medicines.service'), 'utf8').replaceAll(
        '/srv/medicines',
        site,
      )
      const value = (name: string) => new RegExp(`^${name}=(.*)$`, 'm').exec(unit)![1]!
      const env = Object.fromEntries(
        value('Environment')
          .split(' ')
          .map((pair) => pair.split('=') as [string, string]),
      )
      const start = () => serve(value('WorkingDirectory'), value('ExecStart').split(' '), env)
      const command = (way: string, cwd: string) =>
        assert.equal(
          spawnSync(process.execPath, [join(ROOT, 'lib/commands/release-command.ts'), way, site], { cwd }).status,
          0,
        )
      const shown = async (port: number) => /release ([\d-]+)</.exec((await get(port, '/about')).text)?.[1]

      command('live', older!)
      const first = await start()
      assert.equal(await shown(first.port), '2026-11-20')
      assert.equal((await sendRating(first.port, { id: randomUUID(), address: '192.0.2.1', page: PAGE })).status, 201)
      command('live', newer!)
      await stop(first.child)
      const second = await start()
      assert.equal(await shown(second.port), '2026-11-27')
      command('back', newer!)
      await stop(second.child)
      const third = await start()
      assert.equal(await shown(third.port), '2026-11-20')
      await stop(third.child)
      assert.equal(await countAt(join(data, 'feedback.db')), 1)
      assert.equal(existsSync(join(older!, '.next/server/route-cache')), false, 'a server leaves its build as it is')
    })

    test('what the image holds is enough to serve, to keep a rating in its volume, and to end cleanly', async () => {
      const inside = join(folder, 'image')
      mkdirSync(inside)
      const file = readFileSync(join(ROOT, 'Dockerfile'), 'utf8')
      const copied = [...file.matchAll(/^COPY --from=build (.*) \S+$/gm)].flatMap(([, names]) => names!.split(' '))
      assert.equal(copied.length, 9)
      for (const name of copied) {
        const part = name.replace('/site/', '')
        if (part === 'node_modules' || part === '.next') symlinkSync(join(ROOT, part), join(inside, part))
        else cpSync(join(ROOT, part), join(inside, part), { recursive: true })
      }
      const command: string[] = JSON.parse(/^CMD (\[.*\])$/m.exec(file)![1]!)
      assert.equal(command[0], 'node')
      const env = { FEEDBACK_FILE: join(folder, 'volume.db') }
      const { port, child } = await serve(inside, [process.execPath, ...command.slice(1)], env)
      assert.equal((await get(port, PAGE)).status, 200)
      assert.equal((await get(port, '/my-treatment')).status, 200)
      assert.equal((await sendRating(port, { id: randomUUID(), address: '192.0.2.2', page: PAGE })).status, 201)
      assert.equal(await stop(child), 0)
      assert.equal(await countAt(env.FEEDBACK_FILE), 1)
    })

    const drills: Record<string, (at: Drill) => Promise<void>> = {
      'while the server runs': async () => {},
      'after a crash, with its log left behind': async ({ crash }) => crash(),
      'after the store was deleted under the server': async ({ remove }) => remove(),
      'after the backup was copied over the store by hand': async ({ crash, copyOver }) => {
        await crash()
        copyOver()
      },
      'on a new machine': async ({ crash, remove }) => {
        await crash()
        remove()
      },
    }
    for (const [name, happens] of Object.entries(drills))
      test(`ratings are restored ${name}`, async () => {
        const at = mkdtempSync(join(folder, 'drill-'))
        const store = join(at, 'feedback.db')
        const backup = join(at, 'backup')
        const settings = { FEEDBACK_FILE: store }
        let server = await startServerProcess(settings)
        const rate = async (number: number) =>
          assert.equal(
            (await sendRating(server.port, { id: randomUUID(), address: `192.0.2.${number}`, page: PAGE })).status,
            201,
          )
        for (const number of [1, 2, 3]) await rate(number)
        assert.match(npm('feedback', ['backup', backup], settings), /^3 ratings of .* are in /m)
        let stopped = false
        await happens({
          async crash() {
            await server.kill()
            stopped = true
          },
          remove: () => ['', '-wal', '-shm'].forEach((part) => rmSync(store + part, { force: true })),
          copyOver: () => cpSync(backup, store),
        })
        if (stopped) server = await startServerProcess(settings)
        assert.match(npm('feedback', ['restore', backup], settings), /ratings of .* were put back into /)
        await rate(4)
        assert.match((await get(server.port, '/api/health')).text, /"well":true/)
        await server.kill()
        assert.equal(await countAt(store), 4)
      })
  })
}

interface Drill {
  crash(): Promise<void>
  remove(): void
  copyOver(): void
}

/** A checkout with this build, whose page "about" says which release it is. */
function makeRelease(root: string, name: string): string {
  mkdirSync(root, { recursive: true })
  for (const part of PARTS) symlinkSync(join(ROOT, part), join(root, part))
  cpSync(join(ROOT, '.next'), join(root, '.next'), {
    recursive: true,
    filter: (path) => path !== join(ROOT, '.next', 'cache') && !path.endsWith('route-cache'),
  })
  const about = join(root, '.next/server/app/about.body')
  writeFileSync(about, readFileSync(about, 'utf8').replace('</main>', `release ${name}</main>`))
  const mark = join(root, '.next/FINISHED')
  writeFileSync(
    mark,
    JSON.stringify({ ...JSON.parse(readFileSync(mark, 'utf8')), url: 'https://medicines.trust.nhs.uk' }),
  )
  return root
}

/** Runs a script of package.json as the guide writes it. */
function npm(script: string, words: string[], env: Record<string, string>): string {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script, '--', ...words], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  })
  assert.equal(status, 0, stderr)
  return stdout
}

const answers = (port: number) =>
  get(port, '/thanks').then(
    ({ status }) => status === 200,
    () => false,
  )

async function stop(child: ChildProcess): Promise<number | null> {
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const [code] = await ended
  return code
}

async function countAt(path: string): Promise<number> {
  const store = createFeedbackStore({ kind: 'sqlite', path })
  const { count } = await store.summarise(PAGE)
  await store.close()
  return count
}
