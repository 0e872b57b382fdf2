import { expect, it } from 'vitest'
import { listNames } from '../../lib/derive/list-names.ts'

it('names are listed as people say them', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listNames)).toEqual(['', 'a', 'a and b', 'a, b and c'])
})
