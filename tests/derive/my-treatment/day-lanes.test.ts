import { describe, expect, it } from 'vitest'
import { dayLanes, effectsNow, type TimedEffect } from '../../../lib/derive/my-treatment/day-lanes.ts'
import { planDay } from '../../../lib/derive/my-treatment/plan-day.ts'
import { CAPOX, SECOND_PART } from './plans.ts'

const effect = (id: string, ...days: TimedEffect['days']): TimedEffect => ({
  id,
  name: `The ${id}`,
  group: 'feel',
  days,
})
const cold = effect('cold', { medicine: 'oxaliplatin', from: 1, to: 3 })
const lowCells = effect('cells', { medicine: 'oxaliplatin', from: 18, to: 23 })
const mouth = effect('mouth')
const fluid = effect('fluid', { medicine: 'docetaxel', from: 7, to: 8 })
const within = (cycle: number, day: number) => ({ kind: 'within', cycle, day }) as const

const solidOf = (id: string, ...given: Parameters<typeof dayLanes>) =>
  dayLanes(...given).find((lane) => lane.effect === id)

describe('the lanes of a cycle', () => {
  it('begin with the days of treatment as the plan has them', () => {
    expect(dayLanes(CAPOX, [], null)).toEqual([
      { effect: null, name: 'drip and tablets', note: 'day 1', solid: [[1, 1]] },
      { effect: null, name: 'tablets', note: 'days 2 to 14', solid: [[2, 14]] },
    ])
  })

  it('are solid on the days that a source gives, and say so where nobody knows when', () => {
    expect(solidOf('cold', CAPOX, [cold, mouth], within(1, 1))).toMatchObject({ note: 'days 1 to 3', solid: [[1, 3]] })
    expect(solidOf('mouth', CAPOX, [cold, mouth], within(1, 1))).toMatchObject({
      note: 'we do not know when',
      solid: [],
    })
  })

  it('carry days that reach past the cycle into the next one, and not into the first', () => {
    expect(solidOf('cells', CAPOX, [lowCells], within(1, 1))).toMatchObject({ solid: [[18, 21]] })
    expect(solidOf('cells', CAPOX, [lowCells], within(2, 1))).toMatchObject({
      solid: [
        [1, 2],
        [18, 21],
      ],
    })
  })

  it('of a second part have nothing solid for a medicine of the first part', () => {
    expect(solidOf('fluid', SECOND_PART, [cold, fluid], within(1, 1))).toMatchObject({ solid: [[7, 8]] })
    expect(solidOf('cold', SECOND_PART, [cold, fluid], within(1, 1))).toMatchObject({ solid: [] })
  })

  it('of treatment days in a row follow the first of them and the last', () => {
    const tablets = effect('late', { medicine: 'capecitabine', from: 3, to: 5 })
    expect(solidOf('late', CAPOX, [tablets], within(1, 1))).toMatchObject({ solid: [[3, 18]] })
  })

  it('show effects with known days whatever group they are in, and few of the others', () => {
    const many = Array.from({ length: 9 }, (_, at) => effect(`x${at}`))
    const test = { ...lowCells, group: 'tests' } as const
    expect(dayLanes(CAPOX, [...many, test], null).map((lane) => lane.effect)).toEqual([
      null,
      null,
      'cells',
      'x0',
      'x1',
      'x2',
    ])
  })
})

describe('what a source puts on a day', () => {
  const now = (day: string) => planDay(SECOND_PART.schedule, { day: '2026-10-01', cycle: 1 }, day, 3)
  const names = (day: string, effects: TimedEffect[]) =>
    effectsNow(SECOND_PART, effects, now(day), day).map(({ id }) => id)

  it('is named on its days and on no other', () => {
    expect(names('2026-10-06', [fluid, mouth])).toEqual([])
    expect(names('2026-10-07', [fluid, mouth])).toEqual(['fluid'])
    expect(names('2026-10-08', [fluid, mouth])).toEqual(['fluid'])
    expect(names('2026-10-09', [fluid, mouth])).toEqual([])
  })

  it('is named after the last cycle too, while its days last', () => {
    const late = effect('late', { medicine: 'docetaxel', from: 20, to: 24 })
    // The last drip is on 12 November: its day 24 is 5 December.
    expect(names('2026-12-03', [late])).toEqual(['late'])
    expect(names('2026-12-05', [late])).toEqual(['late'])
    expect(names('2026-12-06', [late])).toEqual([])
  })

  it('is nothing before day 1', () => {
    expect(names('2026-09-30', [fluid, cold])).toEqual([])
  })
})
