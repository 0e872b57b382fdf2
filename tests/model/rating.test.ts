import { expect, it } from 'vitest'
import { RATINGS, readRating } from '../../lib/model/rating.ts'

it('a rating is one of the five numbers, as a form sends it', () =>
  expect(RATINGS.map((rating) => readRating(String(rating)))).toEqual([1, 2, 3, 4, 5]))

it.each(['', '0', '6', '5.0', ' 5', '5\n', '1e0', 'five'])('%j is none', (text) =>
  expect(readRating(text)).toBeUndefined(),
)
