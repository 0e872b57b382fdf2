import { describe, expect, it } from 'vitest'
import { issuesAfter } from '../../content-tree.ts'

const BEFORE = 'words: your knees buckle and you cannot stand'
const rulesFor = (words: string) =>
  issuesAfter('help.md', BEFORE, `words: ${words}`).map((line) => /\((.*?)\)/.exec(line)![1])

describe('a 999 line', () => {
  it.each([
    'you have chest pain for more than 2 days',
    'you have chest pain for longer than an hour',
    'you have had chest pain for several hours',
    'you have chest pain that lasts',
    'you have chest pain that does not go away',
    'you have chest pain and rest does not help',
    'you have chest pain after you have taken paracetamol',
    'you have chest pain more than once',
    'you have chest pain 3 times',
    'you have chest pain and you are worried',
    'you have chest pain, if it worries you',
    'you have chest pain, unless you have had it before',
    'you have chest pain, and it stays',
    'you have chest pain all night',
    'there is still blood in your pee after 2 days',
    'you have a cold and chest pain that does not go away',
    'you think that you may want help',
    'you have a seizure for the second time',
    'you cannot wake somebody until the next day',
  ])('may not make people wait: “%s”', (words) => expect(rulesFor(words)).toEqual(['help-line-waits']))

  it.each([
    'you have chest pain or tightness, or you cannot get your breath',
    'you vomit blood, or bleeding will not stop',
    'you cough up more than a few spots of blood',
    'it hurts where a drip went in, even days later',
    'you are sick more than once in 24 hours',
    'you have a bad headache, or one that does not go away',
    'you have cramps within a day of a drip',
    'you have a cold or runny nose that does not go away',
    'you have a cold that stays',
    'your pee is still red more than 2 days after a red medicine',
    'your pee is still red after 2 days, or it hurts',
  ])('says a sign, and needs a record where it is new: “%s”', (words) =>
    expect(rulesFor(words)).toEqual(['advice-not-recorded']),
  )

  it('is told of in the words of a row and of the easy page too', () => {
    const find = '    words: your knees buckle and you cannot stand\n'
    const more = `${find}    short: for knees that buckle for 2 days\n    easy: your knees give way, and it goes on\n`
    expect(issuesAfter('help.md', find, more).map((line) => /found "(.*?)"/.exec(line)![1])).toEqual([
      'for 2 days',
      'goes on',
    ])
  })
})
