import { expect, it } from 'vitest'
import { IssueList } from '../../lib/validate/issues.ts'
import { validateAnswered } from '../../lib/validate/unanswered.ts'

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
