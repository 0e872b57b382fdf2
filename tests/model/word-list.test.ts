import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { choiceOf, listOf, separatorsOf } from '../../lib/model/word-list.ts'

it('joins words as people in the UK do', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']].map(listOf)).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
    'a, b, c and d',
  ])
  expect([['a'], ['a', 'b'], ['a', 'b', 'c']].map(choiceOf)).toEqual(['a', 'a or b', 'a, b or c'])
})

it('says what stands between words that are more than text', () => {
  expect([0, 1, 2, 4].map(separatorsOf)).toEqual([[], [''], ['', ' and '], ['', ', ', ', ', ' and ']])
})

it('is the only place where words are joined with "and" or "or": "a and b and c" was printed once', () => {
  const root = join(import.meta.dirname, '../..')
  const byHand = ['lib', 'components', 'app'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name))
      .filter((file) =>
        /join\(' (?:and|or) '\)|\?\s*' (?:and|or) '|slice\(0, -1\)\.join\(/.test(
          readFileSync(join(root, file), 'utf8'),
        ),
      ),
  )
  expect(byHand).toEqual([])
})
