import { expect, it } from 'vitest'
import { withoutEchoes } from '../../lib/validate/echoes.ts'
import { IssueList } from '../../lib/validate/issues.ts'

const said = (...faults: [file: string, line: number, rule: string][]) =>
  withoutEchoes(
    faults.flatMap(([file, line, rule]) => {
      const list = new IssueList(file)
      if (rule === 'a-warning') list.warn(rule, { line, column: 1 }, 'a', 'b', 'c')
      else list.error(rule, { line, column: 1 }, 'a', 'b', 'c')
      return list.issues
    }),
  ).map(({ file, line, rule }) => `${file}:${line} ${rule}`)

it('what is wrong only because a line is unanswered is not said a second time', () => {
  expect(
    said(['a.md', 1, 'unanswered'], ['a.md', 1, 'wrong-value'], ['a.md', 2, 'wrong-value'], ['b.md', 1, 'wrong-value']),
  ).toEqual(['a.md:1 unanswered', 'a.md:2 wrong-value', 'b.md:1 wrong-value'])
})

it('of a file with two versions at once only that is said', () => {
  expect(
    said(
      ['a.md', 3, 'merge-conflict'],
      ['a.md', 1, 'front-matter'],
      ['a.md', 9, 'unanswered'],
      ['b.md', 1, 'wrong-value'],
    ),
  ).toEqual(['a.md:3 merge-conflict', 'b.md:1 wrong-value'])
})

it('ids of a table that has faults itself are not called unknown in other files', () => {
  expect(
    said(
      ['help.md', 3, 'wrong-value'],
      ['help.md', 9, 'unknown-help'],
      ['a.md', 1, 'unknown-help'],
      ['a.md', 2, 'unknown-type'],
    ),
  ).toEqual(['help.md:3 wrong-value', 'help.md:9 unknown-help', 'a.md:2 unknown-type'])
  expect(said(['help.md', 3, 'a-warning'], ['a.md', 1, 'unknown-help'])).toEqual([
    'help.md:3 a-warning',
    'a.md:1 unknown-help',
  ])
})
