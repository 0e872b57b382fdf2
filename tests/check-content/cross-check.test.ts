import { expect, it } from 'vitest'
import { crossCheck, type LanguageRules } from '../../lib/check-content/cross-check.ts'
import { IssueLists } from '../../lib/check-content/issue-lists.ts'
import { parseSources } from '../../lib/check-content/parse-sources.ts'
import { readSources } from '../../lib/check-content/read-sources.ts'
import { validateDocuments } from '../../lib/check-content/validate-documents.ts'
import { validFiles, validText } from '../content-tree.ts'

/** What the fourth step alone says of the valid tree with some files written anew. */
function across(texts: Record<string, string>, options: { today?: string; language?: LanguageRules } = {}) {
  const files = validFiles()
  for (const [file, text] of Object.entries(texts)) files.set(file, { text })
  const before = new IssueLists()
  const documents = parseSources(readSources(files, before), {})
  const validated = validateDocuments(documents, files.keys(), {}, before)
  expect(before.inOrder()).toEqual([])
  const issues = new IssueLists()
  crossCheck(documents, validated, options, issues)
  return issues.inOrder().map(({ file, rule }) => `${file} ${rule}`)
}

const samplinib = validText('medicines/samplinib.md')

it('says nothing of a valid tree', () => {
  expect(across({})).toEqual([])
})

it('finds a name that two pages claim, an old address that is live, and a place that a page has not', () => {
  expect(across({ 'medicines/twin.md': samplinib })).toContain('medicines/twin.md name-twice')
  expect(
    across({
      'medicines/samplinib.md': samplinib.replace(/^name: .*$/m, '$&\nredirects: [/medicines/examplumab]'),
    }),
  ).toEqual(['medicines/samplinib.md redirect-live'])
  expect(across({ 'pages/more.md': `${validText('pages/about.md')}\n[There](about.md#nowhere)\n` })).toEqual([
    'pages/more.md broken-anchor',
  ])
})

it('gives the rules of language the words that readers see, and the names that are no slips', () => {
  let heard: Parameters<LanguageRules> | undefined
  across({}, { language: (...told) => ((heard = told), []) })
  const [files, { names, brands }] = heard!
  expect(files.map(({ file }) => file)).toContain('medicines/samplinib.md')
  expect(names).toEqual(expect.arrayContaining(['samplinib', 'examplumab', 'EXAMPLIN']))
  expect([...brands]).toEqual([
    ['Examplia', 'examplumab'],
    ['Samplexa', 'samplinib'],
    ['Éxemplia', 'samplinib'],
  ])
})
