import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildIdOf } from '../../lib/commands/build-id.ts'

const idOf = (folder: string) => buildIdOf(folder, join(folder, 'content'))

let work: string
let root: string
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'build-id-'))
  root = join(work, 'one')
  for (const folder of ['app', 'components', 'content/medicines', 'lib'])
    mkdirSync(join(root, folder), { recursive: true })
  for (const file of ['content/medicines/a.md', 'instrumentation-node.ts', 'next.config.ts', 'package-lock.json'])
    writeFileSync(join(root, file), 'words')
})
afterEach(() => rmSync(work, { recursive: true }))

test('the same sources have the same name, wherever they lie', () => {
  cpSync(root, join(work, 'two'), { recursive: true })
  expect(idOf(join(work, 'two'))).toBe(idOf(root))
})

test('content from another folder counts, and where that folder lies does not', () => {
  cpSync(join(root, 'content'), join(work, 'elsewhere'), { recursive: true })
  expect(buildIdOf(root, join(work, 'elsewhere'))).toBe(idOf(root))
  writeFileSync(join(work, 'elsewhere/medicines/a.md'), 'other words')
  expect(buildIdOf(root, join(work, 'elsewhere'))).not.toBe(idOf(root))
})

test('a changed file, a new one and one under another name give another name', () => {
  const names = new Set([idOf(root)])
  writeFileSync(join(root, 'content/medicines/a.md'), 'other words')
  names.add(idOf(root))
  writeFileSync(join(root, 'lib/new.ts'), 'words')
  names.add(idOf(root))
  rmSync(join(root, 'lib/new.ts'))
  writeFileSync(join(root, 'lib/newer.ts'), 'words')
  names.add(idOf(root))
  expect(names.size).toBe(4)
})

test('what was built or installed does not count', () => {
  const before = idOf(root)
  mkdirSync(join(root, '.next'))
  writeFileSync(join(root, '.next/page.html'), 'built')
  mkdirSync(join(root, 'lib/node_modules'))
  writeFileSync(join(root, 'lib/node_modules/x.js'), 'installed')
  expect(idOf(root)).toBe(before)
})
