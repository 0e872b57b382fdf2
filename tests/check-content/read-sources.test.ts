import { expect, it } from 'vitest'
import { IssueLists } from '../../lib/check-content/issue-lists.ts'
import { readSources, type SourceFile } from '../../lib/check-content/read-sources.ts'

function read(files: Record<string, SourceFile>) {
  const issues = new IssueLists()
  const texts = readSources(new Map(Object.entries(files)), issues)
  return { texts, issues: issues.inOrder().map(({ file, rule, found }) => `${file} ${rule}: ${found}`) }
}

it('gives the text of each file that can be read', () => {
  const { texts, issues } = read({ 'help.md': { text: 'a' }, 'medicines/x.md': { text: 'b' } })
  expect([...texts]).toEqual([
    ['help.md', 'a'],
    ['medicines/x.md', 'b'],
  ])
  expect(issues).toEqual([])
})

it('says of each other file why it cannot be read, in words for an editor', () => {
  const { texts, issues } = read({
    'a.md': { fault: 'not-utf8' },
    'b.md.txt': { fault: 'wrong-ending' },
    'medicines/c.md': { fault: 'folder' },
    'd.md': { fault: 'unreadable' },
    'e.md': { fault: 'too-large' },
  })
  expect(texts.size).toBe(0)
  expect(issues).toEqual([
    'a.md not-utf8: a file that is not UTF-8',
    'b.md.txt file-name: the file name "b.md.txt"',
    'd.md unreadable: a file that cannot be opened',
    'e.md too-large: a file over 256 kB',
    'medicines/c.md file-is-folder: a folder with the name "c.md"',
  ])
})

it('finds open questions and half-merged text in any file, but not in skeletons', () => {
  const text = 'name: "TODO(editor): a name"\n<<<<<<< mine\n'
  expect(read({ 'medicines/x.md': { text }, 'medicines/_template.md': { text } }).issues).toEqual([
    'medicines/x.md merge-conflict: a place that two people changed at once ("<<<<<<< mine")',
  ])
  expect(read({ 'medicines/x.md': { text: 'TODO(editor): a name' } }).issues).toHaveLength(1)
})
