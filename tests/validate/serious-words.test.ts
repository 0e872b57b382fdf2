import { expect, it } from 'vitest'
import { IssueList } from '../../lib/validate/issues.ts'
import { validateSeriousWords } from '../../lib/validate/serious-words.ts'

const rulesFor = (text: string, tier: 'emergency' | 'urgent' | 'team' | 'self') => {
  const issues = new IssueList('a.md')
  validateSeriousWords(text, tier, { line: 1, column: 1 }, issues)
  return issues.issues.map(({ rule }) => rule)
}

it.each(['You have chest pain.', 'It is hard to breathe.', 'You cannot get your breath.', 'It is life-threatening.', 'This is sepsis.', 'anaphylaxis', 'You have a seizure.', 'You may collapse.', 'a heart attack', 'a stroke', 'thoughts of suicide', 'You think of harming yourself.', 'bleeding that will not stop', 'Your face or tongue swells.', 'It can be fatal.'])('“%s” needs an urgent tier', (text) => {
  expect(rulesFor(text, 'team')).toEqual(['serious-words-without-tier'])
  expect(rulesFor(text, 'self')).toEqual(['serious-words-without-tier'])
  expect(rulesFor(text, 'urgent')).toEqual([])
  expect(rulesFor(text, 'emergency')).toEqual([])
})

it.each(['Your face may feel warm.', 'You may feel tired.', 'These shoes fit well.'])('“%s” does not', (text) => expect(rulesFor(text, 'self')).toEqual([]))
