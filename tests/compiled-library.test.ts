import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { compiledLibraryFile, readCompiledLibrary, writeCompiledLibrary } from '../lib/compiled-library.ts'
import { libraryOf, VALID_CONTENT } from './content-tree.ts'

let directory = ''
beforeEach(() => void (directory = mkdtempSync(join(tmpdir(), 'compiled-'))))
afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
  rmSync(directory, { recursive: true })
})

it('is read as it was written', () => {
  const file = join(directory, 'deep', 'library')
  writeCompiledLibrary(libraryOf(), file)
  expect(readCompiledLibrary(file)).toEqual(libraryOf())
})

it('says what to do where there is none', () => {
  expect(() => readCompiledLibrary(join(directory, 'gone'))).toThrow(
    `There is no compiled library at ${join(directory, 'gone')}. Run "npm run build".`,
  )
})

it('stands beside the built pages and not in the cache, unless a setting names another place', () => {
  vi.stubEnv('COMPILED_LIBRARY', undefined)
  expect(compiledLibraryFile('/site')).toBe(join('/site', '.next', 'library'))
  vi.stubEnv('COMPILED_LIBRARY', '/elsewhere/library')
  expect(compiledLibraryFile('/site')).toBe('/elsewhere/library')
})

it('is all that pages of a built site are made from, whatever stands in the content', async () => {
  const file = join(directory, 'library')
  writeCompiledLibrary({ ...libraryOf(), terms: [{ plain: 'compiled', medical: [] }] }, file)
  vi.stubEnv('CONTENT_DIR', VALID_CONTENT)
  vi.stubEnv('COMPILED_LIBRARY', file)
  vi.stubEnv('NODE_ENV', 'production')
  vi.resetModules()
  const built = await import('../lib/current-library.ts')
  expect(built.getLibrary().terms).toEqual([{ plain: 'compiled', medical: [] }])
  vi.stubEnv('NODE_ENV', 'test')
  vi.resetModules()
  const edited = await import('../lib/current-library.ts')
  expect(edited.getLibrary().terms[0]!.plain).toBe('thumbs that turn blue')
})
