import { describe, expect, it } from 'vitest'
import { formatTime, longestTime, parseTimeAfter, type TimeAfter } from '../../lib/model/time-after.ts'

describe('times after the last dose', () => {
  it.each([
    ['6 months', '6 months'],
    ['1 week', '1 week'],
    ['6 and a half months', '6 and a half months'],
    ['15 days', '15 days'],
    ['2 Years', '2 years'],
  ])('"%s" is read, and printed as "%s"', (text, printed) => {
    const time = parseTimeAfter(text)
    expect(time?.kind).toBe('after')
    expect(time?.kind === 'after' && formatTime(time)).toBe(printed)
  })

  it.each([
    ['during treatment', 'during'],
    ['ask', 'ask'],
    ['not needed', 'not-needed'],
  ])('"%s" is read', (text, kind) => expect(parseTimeAfter(text)).toEqual({ kind }))

  it.each(['half a year', 'six months', '0 months', '6', 'months', '6 monthss', '-3 months', '6 months or more'])(
    '"%s" is not',
    (text) => expect(parseTimeAfter(text)).toBeUndefined(),
  )

  const time = (text: string): TimeAfter => parseTimeAfter(text)!
  it.each([
    [['6 months', '3 months'], '6 months', false],
    [['27 weeks', '6 months'], '27 weeks', false],
    [['26 weeks', '6 months'], '6 months', false],
    [['1 year', '13 months'], '13 months', false],
    [['ask', '2 weeks'], '2 weeks', true],
    [['during treatment', '2 weeks', 'not needed'], '2 weeks', false],
    // Both sides of each unit.
    [['23 hours', '1 day'], '1 day', false],
    [['1 day', '25 hours'], '25 hours', false],
    [['167 hours', '1 week'], '1 week', false],
    [['1 week', '169 hours'], '169 hours', false],
    [['730 hours', '1 month'], '1 month', false],
    [['1 month', '731 hours'], '731 hours', false],
    [['365 days', '1 year'], '1 year', false],
    [['1 year', '366 days'], '366 days', false],
    [['12 months', '1 year'], '12 months', false],
    [['1 year', '12 months'], '1 year', false],
  ])('of %j the longest is %s', (texts, longest, alsoAsk) => {
    const found = longestTime(texts.map(time))
    expect(found).toEqual({ longest: time(longest), alsoAsk })
  })

  it('where there is no number, "ask" is safer than "during", and "during" than "not needed"', () => {
    expect(longestTime([time('not needed'), time('during treatment'), time('ask')])?.longest).toEqual({ kind: 'ask' })
    expect(longestTime([time('not needed'), time('during treatment')])?.longest).toEqual({ kind: 'during' })
    expect(longestTime([])).toBeUndefined()
  })
})
