import { expect, it } from 'vitest'
import { changesByRule } from './changes-by-rule.ts'

/** What rules make of a source, as whole sources. */
const made = (source: string) =>
  changesByRule(source).map(({ start, end, to }) => source.slice(0, start) + to + source.slice(end))

it.each([
  ['f(2)', ['f(3)', 'f(1)']],
  ['f(true)', ['f(false)']],
  ['a < b', ['a <= b']],
  ['a >= b', ['a > b']],
  ['a === b', ['a !== b']],
  ['a && b', ['a || b']],
  ['a + b', ['a - b']],
  ['c ? a : b', ['(c) ? b : a']],
  ['if (a) b()', ['if (false) b()']],
  ['!a', ['a']],
  ["f('Call 999 now')", ["f('Call 099 now')", "f('Call 999 later')", "f('Call 999')"]],
  ["f('do not stop')", ["f('do stop')", "f('do not')"]],
  ["f('')", ["f('x')"]],
  ['[a, b]', ['[b]', '[a, ]']],
  ['/(?:cough|sick)/', ['/(?:cough)/']],
])('%s becomes %j', (source, changed) => expect(made(source)).toEqual(changed))

it('leaves imports, types and names of fields alone', () =>
  expect(
    made("import { a } from './a.ts'\ntype B = 'x' | 2\ninterface C { d: 'e' }\nconst f = { 'g-h': a as 'i' }"),
  ).toEqual([]))
