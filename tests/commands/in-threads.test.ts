import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { inThreads } from '../../lib/commands/in-threads.ts'

/** A thread's program, in a file of its own. */
function program(code: string): URL {
  const file = join(mkdtempSync(join(tmpdir(), 'thread-')), 'thread.mjs')
  writeFileSync(file, `import { parentPort, workerData } from 'node:worker_threads'\n${code}`)
  return pathToFileURL(file)
}

test('each piece is done in a thread of its own, and the answers come in the order of the pieces', async () => {
  const slowFirst = program('setTimeout(() => parentPort.postMessage(workerData * 2), 60 - workerData * 10)')
  expect(await inThreads<number, number>(slowFirst, [1, 2, 3, 4, 5])).toEqual([2, 4, 6, 8, 10])
  expect(await inThreads(slowFirst, [])).toEqual([])
})

test('what a thread throws is thrown, with its words', async () => {
  const third = program(
    "if (workerData === 3) throw new Error('page 3: a mark that nobody knows')\nparentPort.postMessage(workerData)",
  )
  await expect(inThreads(third, [1, 2, 3, 4])).rejects.toThrow('page 3: a mark that nobody knows')
})

test('a thread that answers nothing has done its work', async () => {
  expect(await inThreads(program('export {}'), [1])).toEqual([undefined])
})
