import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { packPages } from '../../lib/commands/pack-pages.ts'
import { PackedAnswers } from '../../lib/serve/packed-answers.ts'
import { readPacked } from '../../lib/serve/packed-files.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pack-pages-'))
})
afterEach(() => rmSync(root, { recursive: true }))

it('a page is packed by the build, found by its bytes, and kept by no process', async () => {
  const page = Buffer.from('Call your team. '.repeat(200))
  writeFileSync(join(root, 'page'), page)
  await packPages(root, [join(root, 'page')], join(root, 'cache'))
  expect(brotliDecompressSync((await readPacked(root, page))!).equals(page)).toBe(true)
  expect(await readPacked(root, Buffer.from('another page'))).toBeUndefined()
  const answers = new PackedAnswers(1000, (body) => readPacked(root, body))
  expect(brotliDecompressSync(await answers.pack(page, 'br', true)).equals(page)).toBe(true)
  expect(answers.bytes).toBe(0)
})

it('a page that has not changed is not packed again, and one that is gone leaves nothing', async () => {
  const [one, two] = [join(root, 'one'), join(root, 'two')]
  writeFileSync(one, 'one '.repeat(100))
  writeFileSync(two, 'two '.repeat(100))
  const cache = join(root, 'cache')
  await packPages(root, [one, two], cache)
  const before = new Map(readdirSync(cache).map((name) => [name, statSync(join(cache, name)).mtimeMs]))
  await packPages(root, [one], cache)
  expect(readdirSync(cache)).toHaveLength(1)
  expect(readdirSync(join(root, '.next/packed'))).toEqual(readdirSync(cache))
  for (const name of readdirSync(cache)) expect(statSync(join(cache, name)).mtimeMs).toBe(before.get(name))
})
