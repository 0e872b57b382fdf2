import { expect, it } from 'vitest'
import { runsOf } from '../../lib/derive/day-runs.ts'

it('puts days that follow each other together', () => {
  expect(runsOf([1, 2, 3, 8])).toEqual([
    [1, 3],
    [8, 8],
  ])
  expect(runsOf([1, 3, 5])).toEqual([
    [1, 1],
    [3, 3],
    [5, 5],
  ])
  expect(runsOf([])).toEqual([])
})
