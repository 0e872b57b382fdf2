import { expect, it } from 'vitest'
import { linesBeside, linesBesideAll } from '../../../lib/derive/help/page-lines.ts'
import type { HelpRules } from '../../../lib/model/help-tiers.ts'

const RULES: HelpRules = {
  constant: ['no-breath', 'stroke'],
  first: [],
  flags: [
    { flag: 'clots', lines: ['clot', 'one-leg'], because: 'x' },
    { flag: 'pump', lines: ['pump-leaks'], because: 'x' },
  ],
}
const plain = { help: [], flags: [], tooMuch: null, routes: [] }
const tooMuch = (call: 'emergency' | 'urgent') => ({ ...plain, tooMuch: { call, signs: null, sources: [] } })

it('the constant lines stand on every card, then those of the medicine, of its flags and of too much taken', () => {
  expect(linesBeside(plain, RULES)).toEqual({ always: ['no-breath', 'stroke'], routes: [] })
  expect(linesBeside({ ...tooMuch('urgent'), help: ['own'], flags: ['clots'], routes: ['by-mouth'] }, RULES)).toEqual({
    always: ['no-breath', 'stroke', 'own', 'clot', 'one-leg', 'overdose-line'],
    routes: ['by-mouth'],
  })
})

it('each of several flags brings its lines', () =>
  expect(linesBeside({ ...plain, flags: ['pump', 'clots'] }, RULES).always).toEqual([
    'no-breath',
    'stroke',
    'clot',
    'one-leg',
    'pump-leaks',
  ]))

it('too much taken is for 999 or for the line, as the official text says', () => {
  expect(linesBeside(tooMuch('emergency'), RULES).always).toEqual(['no-breath', 'stroke', 'overdose-999'])
  expect(linesBeside(tooMuch('urgent'), RULES).always).toEqual(['no-breath', 'stroke', 'overdose-line'])
})

it('medicines together have the lines and the routes of each', () =>
  expect(
    linesBesideAll([
      { always: ['a'], routes: ['by-mouth'] },
      { always: ['b'], routes: ['topical'] },
    ]),
  ).toEqual({ always: ['a', 'b'], routes: ['by-mouth', 'topical'] }))
