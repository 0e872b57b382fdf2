import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { findRatedPage, getRatedPages, ratedPagesOf, readRatedPages, writeRatedPages } from '../lib/rated-pages.ts'
import { libraryOf } from './content-tree.ts'
import { importClosure } from './import-closure.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rated-'))
  mkdirSync(join(root, '.next'))
})
afterEach(() => {
  vi.restoreAllMocks()
  globalThis.ratedPagesNow = undefined
  rmSync(root, { recursive: true })
})

it('medicines, side effects and treatments can be rated, at their own address only', () => {
  const library = libraryOf()
  const pages = ratedPagesOf(library)
  const { version } = library.medicines.find(({ slug }) => slug === 'examplumab')!
  expect(findRatedPage('/medicines/examplumab', pages)).toEqual({ path: '/medicines/examplumab', version })
  expect([...pages.keys()]).toEqual([
    '/medicines/examplumab',
    '/medicines/samplinib',
    '/side-effects/blue-thumbs',
    '/side-effects/curly-hair',
    '/side-effects/loud-hiccups',
    '/side-effects/wobbly-knees',
    '/treatments/examplin',
  ])
  for (const path of [
    '',
    '/',
    '/about',
    '/medicines/nobody',
    '/medicines/examplumab/',
    '/medicines/examplumab?x',
    'medicines/examplumab',
    '/constructor/name',
    'constructor',
    '__proto__',
    '/medicines/../about',
    '/cancers/examplumab',
  ])
    expect(findRatedPage(path, pages), path).toBeUndefined()
})

it('a built site reads what the build wrote, and says what to do where there is nothing', async () => {
  expect(() => readRatedPages(root)).toThrow(
    `There is no list of pages at ${join(root, '.next', 'rated-pages.json')}. Run "npm run build".`,
  )
  writeRatedPages(ratedPagesOf(libraryOf()), root)
  expect(readRatedPages(root)).toEqual(ratedPagesOf(libraryOf()))
  vi.spyOn(process, 'cwd').mockReturnValue(root)
  expect((await getRatedPages()).has('/treatments/examplin')).toBe(true)
})

it('while somebody edits, the pages are those of the content as it stands', async () => {
  globalThis.ratedPagesNow = async () => new Map([['/medicines/new', 'v1']])
  expect(await getRatedPages()).toEqual(new Map([['/medicines/new', 'v1']]))
})

it('a handler that needs an address and a version loads under 35 files, those of the store among them, and neither the parser nor the rules', () => {
  const loaded = importClosure('app/(api)/api/ratings/route.ts')
  expect(loaded).toContain('lib/rated-pages.ts')
  expect(loaded.length).toBeLessThan(35)
  expect(loaded.filter((file) => /^lib\/(?:parse|validate|check-content|derive|library)/.test(file))).toEqual([])
})

it('what a file loads is followed through all its imports, late ones too', () => {
  expect(importClosure('lib/content.ts')).toEqual(expect.arrayContaining(['lib/parse/document.ts', 'lib/paths.ts']))
  expect(importClosure('lib/current-library.ts')).toContain('lib/content.ts')
  expect(importClosure('lib/model/slug.ts')).toEqual(['lib/model/slug.ts'])
})
