import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { copyTree, type TreeCopy } from './tree-copy.ts'

let root = ''
let copy: TreeCopy
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'tree-'))
  execFileSync('git', ['init', '--quiet'], { cwd: root })
  for (const folder of ['lib', 'node_modules']) mkdirSync(join(root, folder))
  const files = {
    'lib/a.ts': 'old',
    'gone.ts': '',
    'not-added.ts': 'new',
    'node_modules/b.js': 'b',
    '.gitignore': 'node_modules/',
  }
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text)
  execFileSync('git', ['add', 'lib', 'gone.ts', '.gitignore'], { cwd: root })
  rmSync(join(root, 'gone.ts'))
  writeFileSync(join(root, 'lib/a.ts'), 'changed')
  copy = copyTree(root)
})
afterAll(() => {
  copy.remove()
  rmSync(root, { recursive: true })
})

it('the copy has every file as it is on the disk, and the packages', () => {
  expect([...copy.files].sort()).toEqual(['.gitignore', 'lib/a.ts', 'not-added.ts'])
  expect(copy.read('lib/a.ts')).toBe('changed')
  expect(copy.read('node_modules/b.js')).toBe('b')
})

it('a file is put back whatever happens, and the project itself is never touched', async () => {
  const seen = await copy.changed('lib/a.ts', 'fault', async () => [
    copy.read('lib/a.ts'),
    readFileSync(join(root, 'lib/a.ts'), 'utf8'),
  ])
  expect(seen).toEqual(['fault', 'changed'])
  await expect(
    copy.changed('lib/a.ts', 'fault', async () => {
      throw new Error('a test broke')
    }),
  ).rejects.toThrow('a test broke')
  expect(copy.read('lib/a.ts')).toBe('changed')
})

it('nothing is left of it afterwards but the project', () => {
  const other = copyTree(root)
  other.remove()
  expect(existsSync(other.folder)).toBe(false)
  expect(existsSync(join(root, 'node_modules/b.js'))).toBe(true)
})
