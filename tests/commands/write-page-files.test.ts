import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { writePageFiles } from '../../lib/commands/write-page-files.ts'
import { indexLibrary } from '../../lib/derive/library-index.ts'
import { PAGE_FILES } from '../../lib/publish/data-routes.ts'
import { pageFiles } from '../../lib/publish/page-files.ts'
import { libraryOf, validFiles } from '../content-tree.ts'

const open = mkdtempSync(join(tmpdir(), 'page-files-'))
const below = join(open, PAGE_FILES)
afterAll(() => rmSync(open, { recursive: true }))
const library = libraryOf(validFiles())

it('writes each file at its address below one folder, and leaves nothing of a page that is withdrawn', () => {
  mkdirSync(join(below, 'medicines'), { recursive: true })
  writeFileSync(join(below, 'medicines', 'withdrawn.json'), '{}')
  writeFileSync(join(open, 'favicon.svg'), '<svg/>')
  writePageFiles(library, open)
  const index = indexLibrary(library)
  for (const { path, text } of pageFiles('medicine', 'examplumab', index))
    expect(readFileSync(join(below, path), 'utf8')).toBe(text)
  expect(readdirSync(below).sort()).toEqual(['medicines', 'side-effects', 'treatments'])
  expect(existsSync(join(below, 'medicines', 'withdrawn.json'))).toBe(false)
  expect(existsSync(join(open, 'favicon.svg'))).toBe(true)
})
