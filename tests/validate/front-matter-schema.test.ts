import { describe, expect, it } from 'vitest'
import { isRealDay, parseDayList, siteSchema } from '../../lib/validate/front-matter-schema.ts'

describe('a list of days', () => {
  it.each([
    ['1', [1]],
    ['1-5', [1, 2, 3, 4, 5]],
    ['1-3, 8', [1, 2, 3, 8]],
    ['8, 1-2', [1, 2, 8]],
    ['1-3,2-4', [1, 2, 3, 4]],
    [' 1 to 3 ', [1, 2, 3]],
    ['7-7', [7]],
  ])('%j is %j', (text, days) => expect(parseDayList(text)).toEqual(days))
  it.each(['', 'every day', '0', '5-1', '1-', '-1', '1.5', '1,,2', '1000', '1–5'])('%j is not one', (text) =>
    expect(parseDayList(text)).toBeUndefined(),
  )
})

describe('a day of the calendar', () => {
  it.each(['2026-01-31', '2028-02-29', '2000-02-29', '2026-12-31'])('%s is one', (day) =>
    expect(isRealDay(day)).toBe(true),
  )
  it.each(['2026-02-29', '1900-02-29', '2026-02-30', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', 'soon'])(
    '%s is not',
    (day) => expect(isRealDay(day)).toBe(false),
  )
})

describe('a phone number of site.md', () => {
  const takes = (phone: unknown) => siteSchema.shape.helplines.element.shape.phone.safeParse(phone).success
  it.each([
    '111',
    '999',
    '116 123',
    '0800 1111',
    '0800 917 650',
    '0808 808 00 00',
    '020 7946 0000',
    '0121 496 0000',
    '0300 000 0000',
  ])('%s is one', (phone) => expect(takes(phone)).toBe(true))
  it.each([
    '911',
    '11',
    '0808 808 00 0',
    '0808 808 00 000',
    'call us',
    '',
    '+44 121 496 0000',
    '0121-496-0000',
    8088080000,
    111,
  ])('%j is not', (phone) => expect(takes(phone)).toBe(false))
})
