import { describe, expect, it } from 'vitest'
import { checkContent } from '../lib/check-content.ts'
import { issueLines, issuesOf, libraryOf, validFiles } from './content-tree.ts'

describe('checking all of the content', () => {
  it('finds no fault and no warning in a valid tree', () => {
    expect(issueLines(checkContent(validFiles()))).toEqual([])
  })

  it('gives everything that stands in a valid tree', () => {
    const library = libraryOf()
    expect(library.medicines.map(({ slug }) => slug)).toEqual(['examplumab', 'samplinib'])
    expect(library.sideEffects.map(({ slug }) => slug)).toEqual([
      'blue-thumbs',
      'curly-hair',
      'loud-hiccups',
      'wobbly-knees',
    ])
    expect(library.treatments.map(({ slug }) => slug)).toEqual(['examplin'])
    expect(library.pages.map(({ slug }) => slug)).toEqual(['about'])
    expect(Object.keys(library.shared)).toEqual(['keep-a-diary'])
    expect(library.help.map(({ id, order }) => `${order} ${id}`)).toEqual([
      '0 knees-buckle',
      '1 temperature',
      '2 suddenly-unwell',
      '3 thumbs-blue',
      '4 thumbs-pale',
      '5 hiccups-stay',
    ])
    expect(library.site.url).toBe('https://example.org')
  })

  it('gathers the faults of several files at once', () => {
    const files = validFiles()
    files.delete('terms.md')
    files.set('medicines/examplumab.md', { text: 'no front matter' })
    files.set('side-effects/curly-hair.md', { fault: 'not-utf8' })
    // examplumab is not read, so that its broken link to curly-hair stays unseen until its front matter is mended.
    expect([...new Set(issuesOf(checkContent(files)).map(({ file }) => file))]).toEqual([
      'medicines/examplumab.md',
      'side-effects/curly-hair.md',
      'terms.md',
    ])
  })

  it('never gives a library when there is nothing at all', () => {
    const result = checkContent(new Map())
    expect(result.ok).toBe(false)
    expect(issuesOf(result).map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'cancers.md missing-file',
      'everyday.md missing-file',
      'help.md missing-file',
      'sayings.md missing-file',
      'site.md missing-file',
      'terms.md missing-file',
      'types.md missing-file',
    ])
  })
})

describe('the version of a page', () => {
  const versions = (file?: string) => {
    const files = validFiles()
    if (file) {
      const source = files.get(file)
      if (!source || !('text' in source)) throw new Error(`no ${file}`)
      files.set(file, { text: `${source.text}\n` })
    }
    const { medicines, sideEffects, treatments } = libraryOf(files)
    return new Map([...medicines, ...sideEffects, ...treatments].map(({ slug, version }) => [slug, version]))
  }
  const before = versions()
  const changedBy = (file: string) =>
    [...versions(file)].filter(([slug, version]) => before.get(slug) !== version).map(([slug]) => slug)

  it('stays the same while nothing changes', () => {
    expect(versions()).toEqual(before)
  })

  it('changes with its own file, with its effects, with the cards and with shared text: a sheet with the same version says the same', () => {
    expect(changedBy('medicines/samplinib.md')).toEqual(['samplinib', 'examplin'])
    expect(changedBy('side-effects/loud-hiccups.md')).toEqual(expect.arrayContaining(['loud-hiccups', 'examplin']))
    expect(changedBy('help.md')).toEqual([...before.keys()])
    expect(changedBy('shared/keep-a-diary.md')).toContain('examplin')
    expect(changedBy('treatments/examplin.md')).toEqual(['examplin'])
  })

  it('does not change with what it does not print', () => {
    expect(changedBy('terms.md')).toEqual([])
  })
})
