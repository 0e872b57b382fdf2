import { describe, expect, it } from 'vitest'
import { formatPlan, type Plan, readPlan, shownPlan } from '../../../lib/derive/my-treatment/shown-plan.ts'

const kept: Plan = { fragment: 't=capox&days=t.capox.usual', start: { day: '2026-10-29', cycle: 1 } }
const nothing = { fragment: '', isOwn: false, typed: null, begun: false, kept: null }

describe('the plan on the screen', () => {
  it('is what this device keeps, where the address says nothing', () => {
    expect(shownPlan({ ...nothing, kept })).toEqual({ source: 'kept', ...kept, other: null })
    expect(shownPlan(nothing)).toEqual({ source: 'new', fragment: '', start: null, other: null })
  })

  it('is the link, where there is one, without day 1 of what is kept', () => {
    expect(shownPlan({ ...nothing, fragment: 't=folfox', kept })).toEqual({
      source: 'link',
      fragment: 't=folfox',
      start: null,
      other: kept,
    })
  })

  it('is the link also where it names the same medicines: it may be for somebody else', () => {
    expect(shownPlan({ ...nothing, fragment: kept.fragment, kept }).start).toBeNull()
  })

  it('has the day that was typed for it in this visit, and waits with what is kept after "Start again"', () => {
    const typed = { day: '2026-11-05', cycle: 2 }
    expect(shownPlan({ fragment: 't=folfox', isOwn: true, typed, begun: true, kept })).toEqual({
      source: 'new',
      fragment: 't=folfox',
      start: typed,
      other: kept,
    })
    expect(shownPlan({ ...nothing, begun: true, kept })).toEqual({
      source: 'new',
      fragment: '',
      start: null,
      other: kept,
    })
  })
})

describe('a plan that is kept', () => {
  it('comes back as it was', () => {
    expect(formatPlan(kept)).toBe('{"plan":"t=capox&days=t.capox.usual","day":"2026-10-29","cycle":1}')
    expect(readPlan(formatPlan(kept))).toEqual(kept)
    expect(readPlan(formatPlan({ fragment: 'm=letrozole', start: null }))).toEqual({
      fragment: 'm=letrozole',
      start: null,
    })
  })

  it('that cannot be read is no plan, and a day that cannot be is no day', () => {
    for (const text of [null, '', '{', 'null', '7', '[]', '{"plan":7}', '{"plan":""}'])
      expect(readPlan(text)).toBeNull()
    for (const day of ['"2026-02-30"', '"soon"', '20261029', 'null'])
      expect(readPlan(`{"plan":"m=a","day":${day},"cycle":1}`), day).toEqual({ fragment: 'm=a', start: null })
    for (const cycle of ['0', '13', '1.5', '"1"'])
      expect(readPlan(`{"plan":"m=a","day":"2026-10-29","cycle":${cycle}}`), cycle).toEqual({
        fragment: 'm=a',
        start: null,
      })
  })
})
