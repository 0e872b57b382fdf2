import assert from 'node:assert/strict'
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { createFeedbackStore } from '../../lib/feedback/feedback-store.ts'
import { get, sendRating, startServerProcess } from '../feedback/server-process.ts'
import { freePort } from './server.ts'

const PAGE = '/medicines/aldesleukin'
const COMMAND = join(import.meta.dirname, '../../lib/commands/serve-command.ts')

/** `npm start` from its first line to its last: signals, exit codes, settings that cannot work. */
export function serverStartsAndEnds(): void {
  describe('the server', { concurrency: 3 }, () => {
    const directory = mkdtempSync(join(tmpdir(), 'serving-'))
    after(() => rmSync(directory, { recursive: true, force: true }))
    const settings = (name: string) => ({ FEEDBACK_FILE: join(directory, `${name}.db`) })
    const said = (env: Record<string, string>, command = [process.execPath, COMMAND]) => {
      const { status, stdout, stderr } = spawnSync(command[0]!, command.slice(1), {
        env: { ...process.env, ...env },
        encoding: 'utf8',
        timeout: 20_000,
      })
      return { status, words: (stdout + stderr).trim() }
    }

    test('ends cleanly at SIGTERM: what was asked is answered, what was sent is kept, and nobody waits for idle connections', async () => {
      const server = await startServerProcess(settings('term'))
      const ended = once(server.child, 'exit')
      const idle = connect(server.port, '127.0.0.1')
      await once(idle, 'connect')
      await get(server.port, '/')
      const form = await halfSent(server.port)
      const start = performance.now()
      server.child.kill('SIGTERM')
      await refused(server.port)
      const answer = await form.finish()
      assert.match(answer, /^HTTP\/1\.1 201 /)
      assert.match(answer, /\nconnection: close/i)
      assert.deepEqual(await ended, [0, null])
      assert.ok(performance.now() - start < 3000)
      const store = createFeedbackStore({ kind: 'sqlite', path: settings('term').FEEDBACK_FILE })
      assert.equal((await store.summarise(PAGE)).count, 1)
      await store.close()
    })

    test('begins every line of its log with the time', async () => {
      const server = await startServerProcess(settings('times'))
      await server.kill()
      const lines = server.said().trim().split('\n')
      assert.ok(lines.length >= 3)
      for (const line of lines) assert.match(line, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z /)
    })

    for (const [signal, code] of [
      ['SIGTERM', 0],
      ['SIGINT', 0],
    ] as const)
      test(`under npm ends with ${signal} and leaves nothing behind`, async () => {
        const { npm, port } = await startUnderNpm(settings(signal))
        const ended = once(npm, 'exit')
        npm.kill(signal)
        const [status, by] = await ended
        assert.ok(status === code || by === signal, `npm ended with ${status} ${by}`)
        await freed(port)
      })

    test('that is killed is a failure of npm start', async () => {
      const { npm, port, server } = await startUnderNpm(settings('killed'))
      const ended = once(npm, 'exit')
      process.kill(server, 'SIGKILL')
      const [status, by] = await ended
      assert.ok((status ?? 0) !== 0 || by !== null, `npm ended with ${status}`)
      await freed(port)
    })

    test('ends by itself where npm start was killed', async () => {
      const { npm, port } = await startUnderNpm(settings('orphan'))
      npm.kill('SIGKILL')
      await freed(port)
    })

    test('runs in the Node that it was started with, whatever comes first on PATH', async () => {
      const server = await startServerProcess({ ...settings('path'), PATH: '/nowhere' })
      assert.equal((await get(server.port, PAGE)).status, 200)
      assert.equal((await sendRating(server.port, { id: randomUUID(), address: '192.0.2.1', page: PAGE })).status, 201)
      await server.kill()
    })

    test('says in one sentence what is wrong with a setting, and what to do', async () => {
      const taken = createServer().listen(0, '127.0.0.1')
      await once(taken, 'listening')
      const { port } = taken.address() as AddressInfo
      for (const [env, words] of [
        [{ PORT: '70000' }, /^PORT is "70000": set it to a whole number from 1 to 65535, such as PORT=3001\.$/],
        [{ PORT: String(port), HOST: '127.0.0.1' }, /^Port \d+ is in use\. .*PORT=3001 npm start$/],
        [{ HOST: 'no.such.host.invalid' }, /^HOST is "no\.such\.host\.invalid", which cannot be .*HOST=127\.0\.0\.1/],
      ] as const) {
        const { status, words: found } = said(env)
        assert.equal(status, 1)
        assert.match(found, words)
        assert.equal(found.split('\n').length, 1)
      }
      taken.close()
    })
  })
}

/** A form of which the second half is still to come. */
async function halfSent(port: number): Promise<{ finish: () => Promise<string> }> {
  const body = new URLSearchParams({ page: PAGE, rating: '4', comment: 'sent while the server ends' }).toString()
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  let answer = ''
  socket.setEncoding('utf8').on('data', (part: string) => (answer += part))
  socket.write(
    `POST /api/feedback HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nSec-Fetch-Site: same-origin\r\nAccept: application/json\r\n` +
      `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 20)}`,
  )
  await wait(200)
  return {
    async finish() {
      socket.write(body.slice(20))
      await once(socket, 'end')
      return answer
    },
  }
}

async function startUnderNpm(
  settings: Record<string, string>,
): Promise<{ npm: ChildProcess; port: number; server: number }> {
  const port = await freePort()
  const npm = spawn('npm', ['start'], {
    env: { ...process.env, ...settings, PORT: String(port), HOST: '127.0.0.1' },
    stdio: 'ignore',
  })
  process.once('exit', () => npm.kill('SIGTERM'))
  for (let tries = 0; !(await isTaken(port)); tries++) {
    assert.ok(tries < 300 && npm.exitCode === null, 'npm start did not serve')
    await wait(50)
  }
  const children = spawnSync('pgrep', ['-P', String(npm.pid)], { encoding: 'utf8' })
    .stdout.trim()
    .split('\n')
  return { npm, port, server: Number(children.at(-1)) }
}

const isTaken = (port: number): Promise<boolean> =>
  get(port, '/thanks').then(
    ({ status }) => status === 200,
    () => false,
  )

/** Takes no new connection, soon. */
async function refused(port: number): Promise<void> {
  for (let tries = 0; ; tries++) {
    const socket = connect(port, '127.0.0.1')
    const taken = await once(socket, 'connect').then(
      () => true,
      () => false,
    )
    socket.destroy()
    if (!taken) return
    assert.ok(tries < 60, 'new connections are taken')
    await wait(50)
  }
}

/** Nobody listens there any more, soon. */
async function freed(port: number): Promise<void> {
  for (let tries = 0; await isTaken(port); tries++) {
    assert.ok(tries < 60, 'the server lives on')
    await wait(50)
  }
}
