import { expect, it } from 'vitest'
import { nearestTests } from './nearest-tests.ts'

const CODE: Record<string, string> = {
  'lib/a/one.ts': '',
  'lib/a/two.ts': "import { one } from './one.ts'",
  'lib/b/types.ts': "import type { One } from '../a/one.ts'",
  'tests/a/one.test.ts': "import { two } from '../../lib/a/two.ts'",
  'tests/a/two.test.ts': "import { two } from '../../lib/a/two.ts'",
  'tests/far.test.ts': "import { one } from '../lib/a/one.ts'",
  'tests/a/near.test.ts': "const { one } = await import('../../lib/a/one.ts')",
  'tests/types.test.ts': "import { types } from '../lib/b/types.ts'",
}
const nearest = (file: string) => nearestTests(file, Object.keys(CODE), (name) => CODE[name]!)

it('the tests of a file’s own room come first, the one of its name before the nearest, then all that load it', () => {
  expect(nearest('lib/a/one.ts')).toEqual([
    ['tests/a/one.test.ts', 'tests/a/near.test.ts', 'tests/a/two.test.ts'],
    ['tests/far.test.ts'],
  ])
  for (const more of ['p', 'q', 'r', 's', 't']) CODE[`tests/a/${more}.test.ts`] = CODE['tests/a/two.test.ts']!
  expect(nearest('lib/a/one.ts')[0]).toHaveLength(6)
})

it('where no test loads a file, those that are nearest do', () =>
  expect(nearest('lib/b/types.ts')).toEqual([['tests/types.test.ts']]))

it('a file that no test reaches has none', () => expect(nearest('lib/c.ts')).toEqual([]))
