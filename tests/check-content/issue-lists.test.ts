import { expect, it } from 'vitest'
import { IssueLists } from '../../lib/check-content/issue-lists.ts'

const at = (line: number, column = 1) => ({ line, column })

it('puts what all steps found in order of file and place, each once', () => {
  const lists = new IssueLists()
  lists.for('b.md').error('one', at(3), 'x', 'y', 'z')
  lists.for('a.md').warn('two', at(9), 'x', 'y', 'z')
  const list = lists.for('b.md')
  list.error('three', at(1, 5), 'x', 'y', 'z')
  list.error('three', at(1, 2), 'x', 'y', 'z')
  list.error('one', at(3), 'x', 'y', 'z')
  lists.add([
    { severity: 'error', rule: 'four', file: 'a.md', line: 2, column: 1, found: 'x', expected: 'y', remedy: 'z' },
  ])
  expect(lists.inOrder().map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)).toEqual([
    'a.md:2:1 four',
    'a.md:9:1 two',
    'b.md:1:2 three',
    'b.md:1:5 three',
    'b.md:3:1 one',
  ])
})

it('leaves out what is only wrong because of another fault', () => {
  const lists = new IssueLists()
  lists.for('a.md').error('merge-conflict', at(2), 'x', 'y', 'z')
  lists.for('a.md').error('front-matter', at(1), 'x', 'y', 'z')
  expect(lists.inOrder().map(({ rule }) => rule)).toEqual(['merge-conflict'])
})
