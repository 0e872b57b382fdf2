import { expect, it } from 'vitest'
import { isSetAside, slugsIn, validatePlaces } from '../../lib/check-content/content-files.ts'
import { IssueLists } from '../../lib/check-content/issue-lists.ts'
import { validFiles } from '../content-tree.ts'

it('a file whose name begins with a line below is set aside, wherever it stands', () => {
  expect(['_draft.md', 'medicines/_template.md', 'medicines/x.md', '_old/x.md'].map(isSetAside)).toEqual([
    true,
    true,
    false,
    false,
  ])
})

it('the names in a folder are those of its files, without skeletons and without their ending', () => {
  const files = ['medicines/b.md', 'medicines/a.md', 'medicines/_template.md', 'medicines-old/c.md', 'help.md']
  expect(slugsIn('medicines', files)).toEqual(['b', 'a'])
  expect(slugsIn('shared', files)).toEqual([])
})

it('names each table that is missing, and each file in a place that nothing is made from', () => {
  const files = validFiles()
  files.delete('terms.md')
  const issues = new IssueLists()
  validatePlaces([...files.keys(), 'drugs/x.md', 'notes.md', '_notes.md'], issues)
  expect(issues.inOrder().map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    'drugs/x.md unknown-file',
    'notes.md unknown-file',
    'terms.md missing-file',
  ])
})
