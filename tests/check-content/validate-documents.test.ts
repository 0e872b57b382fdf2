import { expect, it } from 'vitest'
import { IssueLists } from '../../lib/check-content/issue-lists.ts'
import { parseSources } from '../../lib/check-content/parse-sources.ts'
import { readSources, type SourceFile } from '../../lib/check-content/read-sources.ts'
import { validateDocuments } from '../../lib/check-content/validate-documents.ts'
import { validFiles } from '../content-tree.ts'

function validate(change: (files: Map<string, SourceFile>) => void = () => {}) {
  const files = validFiles()
  change(files)
  const issues = new IssueLists()
  const documents = parseSources(readSources(files, issues), {})
  const validated = validateDocuments(documents, files.keys(), {}, issues)
  return { validated, issues: issues.inOrder().map(({ file, rule }) => `${file} ${rule}`) }
}

it('gives what each file holds, by kind, without versions', () => {
  const { validated, issues } = validate()
  expect(issues).toEqual([])
  expect(validated.pages.medicine.map(({ slug }) => slug)).toEqual(['examplumab', 'samplinib'])
  expect(validated.pages['side-effect']).toHaveLength(4)
  expect(validated.pages.treatment[0]).not.toHaveProperty('version')
  expect(Object.keys(validated.shared)).toEqual(['keep-a-diary'])
  expect(validated.plainPages.map(({ slug }) => slug)).toEqual(['about'])
  expect(validated.site?.url).toBe('https://example.org')
})

it('leaves a page with faults out and goes on with the others', () => {
  const { validated, issues } = validate((files) => files.set('medicines/examplumab.md', { text: 'no front matter' }))
  expect(validated.pages.medicine.map(({ slug }) => slug)).toEqual(['samplinib'])
  expect(issues).toContain('medicines/examplumab.md front-matter')
})

it('a link to a file that is there but cannot be read is no second fault', () => {
  const { issues } = validate((files) => files.set('side-effects/loud-hiccups.md', { fault: 'not-utf8' }))
  expect(issues.filter((issue) => issue.includes('broken-link'))).toEqual([])
})

it('a name that cannot be an address is a fault of its file', () => {
  const { issues } = validate((files) => files.set('pages/My Page.md', files.get('pages/about.md')!))
  expect(issues).toContain('pages/My Page.md file-name')
})
