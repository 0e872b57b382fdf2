import { expect, it } from 'vitest'
import { daysOfMedicine, shownPattern } from '../../../lib/derive/my-treatment/pattern-choice.ts'
import { NO_CHOICE } from '../../../lib/derive/my-treatment/treatment-choice.ts'
import { CAPOX, EVERY_DAY, SECOND_PART } from './plans.ts'

it('the pattern that was named is shown, or the first; one that is gone is never replaced by another', () => {
  const shown = (pattern: string | null) => shownPattern([CAPOX, SECOND_PART], { ...NO_CHOICE, pattern })?.id
  expect([shown(null), shown('t.fec-t.docetaxel'), shown('t.capox.gone')]).toEqual([
    't.capox.usual',
    't.fec-t.docetaxel',
    undefined,
  ])
})

it("a medicine's days are those that name it; a medicine's own plan is its own alone", () => {
  expect(daysOfMedicine(CAPOX, 'oxaliplatin')).toEqual([1])
  expect(daysOfMedicine(CAPOX, 'capecitabine')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14])
  expect(daysOfMedicine(CAPOX, 'letrozole')).toEqual([])
  expect(daysOfMedicine(EVERY_DAY, 'letrozole')).toHaveLength(7)
  expect(daysOfMedicine(EVERY_DAY, 'oxaliplatin')).toEqual([])
})
