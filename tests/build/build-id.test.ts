import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildIdOf } from '../../lib/build/build-id.ts'

let work: string
let root: string
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'build-id-'))
  root = join(work, 'one')
  for (const folder of ['app', 'components', 'content/medicines', 'lib']) mkdirSync(join(root, folder), { recursive: true })
  for (const file of ['content/medicines/a.md', 'next.config.ts', 'package-lock.json']) writeFileSync(join(root, file), 'words')
})
afterEach(() => rmSync(work, { recursive: true }))

test('the same sources have the same name, wherever they lie', () => {
  cpSync(root, join(work, 'two'), { recursive: true })
  expect(buildIdOf(join(work, 'two'))).toBe(buildIdOf(root))
})

test('a changed file, a new one and one under another name give another name', () => {
  const names = new Set([buildIdOf(root)])
  writeFileSync(join(root, 'content/medicines/a.md'), 'other words')
  names.add(buildIdOf(root))
  writeFileSync(join(root, 'lib/new.ts'), 'words')
  names.add(buildIdOf(root))
  rmSync(join(root, 'lib/new.ts'))
  writeFileSync(join(root, 'lib/newer.ts'), 'words')
  names.add(buildIdOf(root))
  expect(names.size).toBe(4)
})

test('what was built or installed does not count', () => {
  const before = buildIdOf(root)
  mkdirSync(join(root, '.next'))
  writeFileSync(join(root, '.next/page.html'), 'built')
  mkdirSync(join(root, 'lib/node_modules'))
  writeFileSync(join(root, 'lib/node_modules/x.js'), 'installed')
  expect(buildIdOf(root)).toBe(before)
})
