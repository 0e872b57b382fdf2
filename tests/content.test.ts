import { readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { checkContentOnDisk, contentDirectory, ContentError, getLibrary, readContentFiles } from '../lib/content.ts'
import { getIndex, getMedicine, getPlainPage, getSideEffect, getSite, getTreatment } from '../lib/current-library.ts'
import type { Library } from '../lib/model/library.ts'
import { VALID_CONTENT, withTreeOnDisk } from './content-tree.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  globalThis.contentChecked = undefined
})

describe('the door to the disk', () => {
  it('reads Markdown files only, and not the editor’s guide', () => {
    withTreeOnDisk(
      [
        { file: 'notes.txt', write: 'a' },
        { file: '.hidden.md', write: 'a' },
      ],
      (directory) => {
        const files = [...readContentFiles(directory).keys()]
        expect(files).toContain('medicines/examplumab.md')
        expect(files.filter((file) => /notes|hidden|README/.test(file))).toEqual([])
      },
    )
  })

  it('looks where CONTENT_DIR says, else in content/', () => {
    vi.stubEnv('CONTENT_DIR', '/elsewhere')
    expect(contentDirectory()).toBe('/elsewhere')
    vi.stubEnv('CONTENT_DIR', undefined)
    expect(contentDirectory()).toBe(join(process.cwd(), 'content'))
  })

  it('gives the same library until a file changes', () => {
    withTreeOnDisk([], (directory) => {
      const first = getLibrary(directory)
      expect(getLibrary(directory)).toBe(first)
      const file = join(directory, 'terms.md')
      writeFileSync(file, readFileSync(file, 'utf8').replace('turn blue', 'turn quite blue'))
      utimesSync(file, 1, 1)
      expect(getLibrary(directory).terms[0]!.plain).toBe('thumbs that turn quite blue')
    })
  })

  it('names a link to a file that is gone instead of falling over it', () => {
    withTreeOnDisk([{ file: 'medicines/gone.md', linkTo: 'not-there.md' }], (directory) => {
      expect(() => getLibrary(directory)).toThrow(ContentError)
    })
  })

  it('in development parses only the file that was saved', () => {
    vi.stubEnv('NODE_ENV', 'development')
    withTreeOnDisk([], (directory) => {
      const before = checkContentOnDisk(directory)
      const file = join(directory, 'medicines/samplinib.md')
      writeFileSync(file, readFileSync(file, 'utf8').replace('name: samplinib', 'name: sampledib'))
      const after = checkContentOnDisk(directory)
      if (!before.ok || !after.ok) throw new Error('the valid tree has faults')
      const prose = (library: Library) =>
        library.medicines.map(({ sections }) =>
          sections.flatMap((section) => (section.shape === 'prose' ? section.content : [])),
        )
      expect(after.value.medicines.map(({ name }) => name)).toEqual(['examplumab', 'sampledib'])
      expect(prose(after.value)[0]![0]).toBe(prose(before.value)[0]![0])
      expect(prose(after.value)[1]![0]).not.toBe(prose(before.value)[1]![0])
    })
  })

  it('throws once with every fault, and publishes nothing', () => {
    withTreeOnDisk(
      [
        { file: 'terms.md', remove: true },
        { file: 'side-effects/curly-hair.md', find: 'area: hair-nails', replace: 'area: hat' },
      ],
      (directory) => {
        let thrown: unknown
        try {
          getLibrary(directory)
        } catch (error) {
          thrown = error
        }
        expect(thrown).toBeInstanceOf(ContentError)
        const { message, issues } = thrown as ContentError
        expect(message).toMatch(
          /^The content has 2 faults\. Nothing is published until they are mended:\n\nside-effects\/curly-hair\.md:5:1 .*\nterms\.md:1:1 /,
        )
        expect(issues).toHaveLength(2)
      },
    )
  })
})

it('pages get what they ask for by its address, and nothing for an address that is not there', () => {
  vi.stubEnv('CONTENT_DIR', VALID_CONTENT)
  expect(getMedicine('examplumab')?.name).toBe('examplumab')
  expect(getSideEffect('blue-thumbs')?.name).toBe('Blue thumbs')
  expect(getTreatment('examplin')?.name).toBe('EXAMPLIN')
  expect(getPlainPage('about')?.title).toBe('About this site')
  expect(getSite().name).toBe('Invented Medicines Explained')
  expect([getMedicine('nothing'), getSideEffect('nothing'), getTreatment('nothing'), getPlainPage('nothing')]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
  expect(getIndex()).toBe(getIndex())
})
