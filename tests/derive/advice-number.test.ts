import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ADVICE_NUMBER_MESSAGES, readAdviceNumber } from '../../lib/derive/advice-number.ts'
import cases from './advice-numbers.json' with { type: 'json' }

describe('the number of an advice line', () => {
  test.each(cases.dialled.map(([typed = '', dial = '']) => [typed, dial]))('%j dials %s', (typed, dial) => {
    expect(readAdviceNumber(typed)).toMatchObject({ ok: true, dial })
  })

  test.each(cases['asked back'].map(([typed = '', fault = '']) => [typed, fault]))(
    '%j is asked back: %s',
    (typed, fault) => {
      expect(readAdviceNumber(typed)).toEqual({ ok: false, fault })
    },
  )

  test.each([
    ['Tel: 0113 206 7680', '0113 206 7680'],
    ['24-hour advice line: (0113) 206 7680', '(0113) 206 7680'],
    ['0113 206 7680 (24 hours)', '0113 206 7680'],
    ['\u202a+44 (0)113\u00a0206 7680\u202c', '+44 (0)113 206 7680'],
    ['  0113   206  7680. ', '0113 206 7680'],
    ['０１１３ ２０６ ７６８０', '0113 206 7680'],
  ])('%j is shown as it stands on the card: %s', (typed, shown) => {
    expect(readAdviceNumber(typed)).toMatchObject({ shown })
    expect(readAdviceNumber(shown), 'what was kept reads the same again').toMatchObject({ ok: true, shown })
  })

  test('every fault is told with an example, and some case of the list has it', () => {
    const asked = new Set(cases['asked back'].map(([, fault]) => fault))
    for (const [fault, message] of Object.entries(ADVICE_NUMBER_MESSAGES)) {
      expect(message).toMatch(/such as 020 7946 0123/)
      expect(asked).toContain(fault)
    }
  })

  test('what is dialled has no digit that was not typed, and leaves out none but a 0 behind the country code', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[+0-9 ()/.,-]{0,20}$/), (typed) => {
        const read = readAdviceNumber(typed)
        if (!read.ok) return
        const digits = typed.replace(/\D/g, '')
        const dialled = read.dial.replace(/\D/g, '')
        expect([digits, digits.replace(/^(?:00)?440?/, '44')]).toContain(dialled)
      }),
      { numRuns: 2000 },
    )
  })
})
