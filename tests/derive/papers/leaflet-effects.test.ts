import { describe, expect, it } from 'vitest'
import type { GroupView, RowView } from '../../../lib/derive/pages/effect-group-views.ts'
import { leafletEffects } from '../../../lib/derive/papers/leaflet-effects.ts'
import { sidesWords } from '../../../lib/derive/papers/leaflet-sides.ts'
import { EFFECT_GROUPS } from '../../../lib/model/effect-groups.ts'
import { FREQUENCY_BANDS } from '../../../lib/model/frequency-bands.ts'

const row = (id: string, act: RowView['act'], alone = false): RowView => ({
  id,
  name: id,
  href: `/side-effects/${id}`,
  small: [],
  act,
  alone,
  calm: 'It passes.',
  gloss: null,
  summary: '',
  texts: [],
  signs: [],
})
const urgent = (says: string): RowView['act'] => ({ tier: 'urgent', line: says, call: 'Call your line', says })
const group = (rows: RowView[], milder: RowView[] = []): GroupView => ({
  group: EFFECT_GROUPS[0],
  bands: [{ band: FREQUENCY_BANDS[0], rows, milder }],
})
const first6 = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => row(id, urgent('if it is bad')))

describe('side effects on paper', () => {
  it('with the same condition share a row, but for the first 6, which are said in full', () => {
    const [shown] = leafletEffects([
      group([
        ...first6,
        row('g', urgent('if it is bad')),
        row('h', urgent('if you fall')),
        row('i', urgent('if it is bad')),
      ]),
    ])
    expect(
      shown!.bands[0]!.rows.map(({ effects, full }) => [effects.map(({ id }) => id).join(' '), full !== null]),
    ).toEqual([
      ['a', true],
      ['b', true],
      ['c', true],
      ['d', true],
      ['e', true],
      ['f', true],
      ['g i', false],
      ['h', false],
    ])
  })

  it('keep the bar of a 999 sign that only one of the joined rows says', () => {
    const emergency: RowView['act'] = { tier: 'emergency', line: 'x', call: 'Call 999', says: 'for x' }
    const [shown] = leafletEffects([group([...first6, row('g', emergency), row('h', emergency, true)])])
    expect(shown!.bands[0]!.rows.at(-1)).toMatchObject({ alone: true, effects: [{ id: 'g' }, { id: 'h' }] })
  })

  it('that ask for no call, and those of a quieter group that can wait for the team, are named together', () => {
    const team: RowView['act'] = { tier: 'team', line: 't', call: 'Tell your team', says: 'for t' }
    const also = {
      ...group([row('calm', null), row('mild', team)], [row('bad', urgent('if you fall'))]),
      group: EFFECT_GROUPS[3],
    }
    const [felt, quiet] = leafletEffects([group([...first6, row('felt', team)]), also])
    expect(felt!.bands[0]!.others).toEqual([])
    expect(quiet!.bands[0]!.others.map(({ id }) => id)).toEqual(['calm', 'mild'])
    expect(quiet!.bands[0]!.rows.map(({ effects }) => effects[0]!.id)).toEqual(['bad'])
  })
})

describe('the number of sides is said before printing', () => {
  const groups = leafletEffects([group([...first6, row('g', urgent('if you fall'))], [row('mild', null)])])
  const about = { page: '/medicines/a', version: 'v1', medicines: 1, groups }
  it.each([
    ['for the version that was counted', about, ['v1', 4], 'This leaflet has 4 sides.'],
    ['as about that many, once the page has changed', about, ['v0', 4], 'This leaflet has about 4 sides.'],
    [
      'with the reason, where there are more than 4',
      { ...about, medicines: 3 },
      ['v1', 6],
      'This leaflet has 6 sides. It is longer than 4 because of its 3 medicines and 8 side effects: no sign to call for now is left out.',
    ],
  ] as const)('%s', (_when, one, counted, says) => {
    expect(sidesWords(one, { '/medicines/a': counted })).toBe(says)
  })

  it('not at all where nobody has counted', () => {
    expect(sidesWords(about, {})).toBeNull()
  })
})
