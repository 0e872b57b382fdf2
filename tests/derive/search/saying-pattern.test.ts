import { expect, it } from 'vitest'
import { sayingsPattern } from '../../../lib/derive/search/saying-pattern.ts'

const finds = (saying: string | string[], text: string) => text.replace(sayingsPattern([saying].flat()), '*')

it('takes any one of some words, leaves out what may be left out, and adds what may be added', () => {
  const saying = 'flu (and/or covid) jab(s)/vaccine(s)'
  for (const text of ['flu jab', 'flu jabs', 'flu and covid jab', 'flu or covid vaccines'])
    expect(finds(saying, text), text).toBe('*')
  for (const text of ['flu covid jab', 'flu and jab', 'flu shot', 'influ jab', 'flu jabbed', 'flu'])
    expect(finds(saying, text), text).toBe(text)
})

it('finds every place, and whole words only', () => {
  expect(finds('fit note(s)', 'a fit note and fit notes, outfit note')).toBe('a * and *, outfit note')
  expect(finds('blinds', 'blinds and blindsight')).toBe('* and blindsight')
})

it('reads several words that may be left out together, and spells as the search does', () => {
  expect(finds('fitted (for a) bra', 'fitted for a bra')).toBe('*')
  expect(finds('fitted (for a) bra', 'fitted bra')).toBe('*')
  expect(finds('fitted (for a) bra', 'fitted for bra')).toBe('fitted for bra')
  expect(finds('colour blind', 'color blind')).toBe('*')
  expect(finds(['A&E', 'sos'], 'a e or sos')).toBe('* or *')
})
