import { expect, it } from 'vitest'
import { faultsOf, plantFault, StaleFault } from './planted-fault.ts'

const fault = { file: 'a.ts', from: '37.5', to: '38' }

it('a fault takes the place of the words that it names', () => {
  expect(plantFault('if (t >= 37.5) call()', fault)).toBe('if (t >= 38) call()')
  expect(plantFault('a b a b', { file: 'a.ts', from: 'a', to: 'x', nth: 2 })).toBe('a b x b')
  expect(plantFault('$1', { file: 'a.ts', from: '$1', to: '$&' })).toBe('$&')
})

it('a row is stale whose place is gone, is not the only one, or would change nothing', () => {
  expect(() => plantFault('if (t >= 38) call()', fault)).toThrow(StaleFault)
  expect(() => plantFault('37.5 or 37.5', fault)).toThrow('a.ts: "37.5" is there 2 times')
  expect(() => plantFault('a', { file: 'a.ts', from: 'a', to: 'x', nth: 2 })).toThrow(StaleFault)
  expect(() => plantFault('37.5', { ...fault, to: '37.5' })).toThrow(StaleFault)
})

it('lists name the file once for all its rows', () =>
  expect(faultsOf([{ 'a.ts': [['1', '2']], 'b.ts': [['3', '4', 2]] }])).toEqual([
    { file: 'a.ts', from: '1', to: '2', nth: undefined },
    { file: 'b.ts', from: '3', to: '4', nth: 2 },
  ]))
