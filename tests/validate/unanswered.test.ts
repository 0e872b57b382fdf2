import { expect, it } from 'vitest'
import { IssueList } from '../../lib/validate/issues.ts'
import { validateAnswered, withoutEchoes } from '../../lib/validate/unanswered.ts'

const places = (text: string) => {
  const issues = new IssueList('a.md')
  validateAnswered(text, issues)
  return issues.issues.map(({ line, column, found }) => `${line}:${column} ${found}`)
}

it('each line that still asks is named at its mark, with its question', () => {
  expect(places('name: x\nsay: "TODO(editor): how to say it"\n\n- TODO: one thing\n- TODO\n')).toEqual([
    '2:7 a place that nobody has filled in: "how to say it"',
    '4:3 a place that nobody has filled in: "one thing"',
    '5:3 a place that nobody has filled in',
  ])
})

it('words that only hold the mark’s letters are not taken for it', () => {
  expect(places('The TODOS band, a to-do list, todo, MASTODON')).toEqual([])
})

it('what is wrong only because a line is unanswered is not said a second time', () => {
  const issues = new IssueList('a.md')
  validateAnswered('TODO: x', issues)
  issues.error('wrong-value', { line: 1, column: 1 }, 'a', 'b', 'c')
  issues.error('wrong-value', { line: 2, column: 1 }, 'a', 'b', 'c')
  const other = new IssueList('b.md')
  other.error('wrong-value', { line: 1, column: 1 }, 'a', 'b', 'c')
  expect(withoutEchoes([...issues.issues, ...other.issues]).map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual(['a.md:1 unanswered', 'a.md:2 wrong-value', 'b.md:1 wrong-value'])
})
