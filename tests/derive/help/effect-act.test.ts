import { expect, it } from 'vitest'
import { actFor, actOf } from '../../../lib/derive/help/effect-act.ts'
import type { HelpTrigger } from '../../../lib/model/help-tiers.ts'

const line = (tier: HelpTrigger['tier'], words: string, order: number) => ({ tier, words, order }) as HelpTrigger
const LINES = [
  line('urgent', 'it is worse', 4),
  line('emergency', 'you faint', 2),
  line('emergency', 'you are blue', 1),
]

it('an effect says what to do only with the words of its own tier, in the order of the cards', () => {
  expect(actOf('emergency', LINES)).toEqual({ act: { tier: 'emergency', when: 'you are blue; you faint' } })
  expect(actOf('urgent', LINES)).toEqual({ act: { tier: 'urgent', when: 'it is worse' } })
})

it('a calm effect says nothing of the kind', () => {
  expect(actOf('team', LINES)).toEqual({})
  expect(actOf('self', LINES)).toEqual({})
  expect(actFor('team', ['x'])).toBeUndefined()
  expect(actFor('urgent', ['x', 'y'])).toEqual({ tier: 'urgent', when: 'x; y' })
})
