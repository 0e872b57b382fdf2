import { expect, it } from 'vitest'
import { excerptOf, partOfPassage } from '../../../lib/derive/search/passage-parts.ts'

const TEXT = 'Drink water. Grapefruit does not mix with it. Tell your team if you eat grapefruit each day.'

it('shows the words around the most finds, and marks them', () => {
  expect(excerptOf(TEXT, [2], 5)).toEqual([
    { words: 'water. ', found: false },
    { words: 'Grapefruit', found: true },
    { words: ' does not mix', found: false },
  ])
  expect(excerptOf(TEXT, [2, 3], 4)).toEqual([
    { words: 'water. ', found: false },
    { words: 'Grapefruit does', found: true },
    { words: ' not', found: false },
  ])
  expect(
    excerptOf(TEXT, [14], 30)
      .map(({ words }) => words)
      .join(''),
  ).toBe(TEXT)
})

it('shows the beginning where nothing is marked, and never more than there is', () => {
  expect(excerptOf('One two.', [], 5)).toEqual([{ words: 'One two.', found: false }])
})

it.each([
  ['en_054bfe3', '0'],
  ['en_1abc', '0'],
  ['en_ffff', 'e'],
  ['en_9', '8'],
])('%s is in part %s', (id, part) => {
  expect(partOfPassage(id)).toBe(part)
})
