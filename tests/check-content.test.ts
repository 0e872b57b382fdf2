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
      'elsewhere.md missing-file',
      'everyday.md missing-file',
      'help.md missing-file',
      'publishers.md missing-file',
      'sayings.md missing-file',
      'site.md missing-file',
      'terms.md missing-file',
      'types.md missing-file',
    ])
  })
})
