import { describe, expect, it } from 'vitest'
import { printedOn } from '../../../lib/derive/help/card-lines.ts'
import { groupOf, rowActOf } from '../../../lib/derive/pages/effect-row-view.ts'
import type { CardTierId, HelpTrigger } from '../../../lib/model/help-tiers.ts'

const line = (
  id: string,
  tier: CardTierId,
  short: string | null = null,
  covers: string[] = [],
): [string, HelpTrigger] => [
  id,
  {
    id,
    tier,
    words: `you have ${id}`,
    short,
    easy: null,
    part: null,
    routes: [],
    order: 0,
    group: null,
    covers,
    brings: [],
  },
]
const TRIGGERS = new Map([
  line('no-breath', 'emergency', 'if you cannot get your breath'),
  line('new-cough', 'urgent', 'for a new cough'),
  line('any-cough', 'urgent', 'for any cough', ['new-cough', 'cough-stays']),
  line('cough-stays', 'team'),
  line('tickle', 'team', 'for a tickle', ['cough-stays']),
])
const effect = { help: ['no-breath', 'new-cough', 'cough-stays'], row: 'new-cough', shows: 'felt' } as const
const adverse = { addedHelp: [], lowered: null, row: null, says: null, group: null, band: 'common' } as const
const row = (known: object, brought: object, onPage: readonly string[] = [], constant: readonly string[] = []) => {
  const cardLines = (ids: readonly string[]) => ids.map((id) => TRIGGERS.get(id)) as never
  const printedFor = printedOn({ constant: cardLines(constant), parts: [{ lines: cardLines(onPage) }] }, TRIGGERS)
  return rowActOf({ ...effect, ...known } as never, { ...adverse, ...brought } as never, TRIGGERS, printedFor)
}

describe('the one condition of a row', () => {
  it('is the usual one of the effect', () =>
    expect(row({}, {})).toEqual({ tier: 'urgent', line: 'new-cough', call: 'Call your line', says: 'for a new cough' }))

  it('is the one that the medicine names, in its own words where it has some', () => {
    expect(row({}, { row: 'no-breath' })).toEqual({
      tier: 'emergency',
      line: 'no-breath',
      call: 'Call 999',
      says: 'if you cannot get your breath',
    })
    expect(row({}, { row: 'no-breath', says: 'if you gasp' })?.says).toBe('if you gasp')
  })

  it('is the earlier call where another line covers it', () =>
    expect(row({}, { addedHelp: ['any-cough'] })).toMatchObject({ line: 'any-cough', says: 'for any cough' }))

  it('is the earlier call of another effect’s line that the card prints in its place, never words that wait', () => {
    const milder = { help: ['cough-stays'], row: 'cough-stays' }
    const onCard = { tier: 'urgent', line: 'any-cough', call: 'Call your line', says: 'for any cough' }
    expect(row(milder, {}, ['any-cough'])).toEqual(onCard)
    expect(row({}, { says: 'for a cough of 2 weeks' }, ['no-breath', 'any-cough'])).toEqual(onCard)
    expect(row(milder, { says: 'for a cough of 2 weeks' }, ['no-breath', 'cough-stays'])?.says).toBe(
      'for a cough of 2 weeks',
    )
  })

  it('is the earliest call of those that the card prints in its place, unless the medicine adds another line', () => {
    const milder = { help: ['cough-stays'], row: 'cough-stays' }
    expect(row(milder, {}, ['tickle', 'any-cough'])?.line).toBe('any-cough')
    expect(row(milder, { addedHelp: ['tickle'] }, ['tickle', 'any-cough'])?.line).toBe('tickle')
  })

  it('is its own where only a line of every page covers it', () =>
    expect(row({ help: ['new-cough'] }, {}, ['any-cough'], ['any-cough'])?.line).toBe('new-cough'))

  it('without a choice is the most serious sign, never a milder one', () =>
    expect(row({ row: null }, {})?.line).toBe('no-breath'))

  it('of a lowered effect stays at or below its tier', () =>
    expect(row({}, { lowered: { tier: 'team', because: 'mild' } })).toMatchObject({
      tier: 'team',
      call: 'Tell your team',
      says: 'if you have cough-stays',
    }))

  it('is none where the effect asks for no help', () => expect(row({ help: [], row: null }, {})).toBeNull())
})

describe('the part of the page', () => {
  it('follows how an effect shows, its band and its highest tier, unless the medicine names one', () => {
    const group = (known: object, brought: object) =>
      groupOf({ ...effect, ...known } as never, { ...adverse, ...brought } as never, TRIGGERS)
    expect(group({}, {})).toBe('feel')
    expect(group({}, { band: 'rare' })).toBe('danger')
    expect(group({ help: ['new-cough'] }, { band: 'rare' })).toBe('also')
    expect(group({ shows: 'tests' }, {})).toBe('tests')
    expect(group({}, { group: 'also' })).toBe('also')
  })
})
