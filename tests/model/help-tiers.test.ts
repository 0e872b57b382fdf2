import { expect, it } from 'vitest'
import {
  ADVICE_LINE,
  ANYTHING_ELSE,
  ANYTHING_MILDER,
  CARD_TIER_IDS,
  HELP_AFTER,
  HELP_TIERS,
  helpTier,
  highestTier,
  NO_MORE_DOSES,
  TEMPERATURE_FIRST,
  tierRank,
} from '../../lib/model/help-tiers.ts'

it('there are four tiers, most serious first, and each says whom to call and when', () =>
  expect(HELP_TIERS.map((tier) => Object.values(tier).join(' | '))).toEqual([
    'emergency | Emergency | Call 999 or go to A&E now if: | call 999 or go to A&E now | help-999',
    "urgent | Urgent, day or night | Call your hospital's 24-hour advice line now if: | call your advice line now | help-line",
    'team | Tell your team | Phone your team in working hours if: | phone your team in working hours | help-team',
    'self | What you can do yourself |  |  | ',
  ]))

it('every tier but the last has a card', () => expect(CARD_TIER_IDS).toEqual(['emergency', 'urgent', 'team']))

it('a tier is found by its id', () => {
  expect(helpTier('emergency').label).toBe('Emergency')
  expect(helpTier('team').label).toBe('Tell your team')
})

it('the more serious of two tiers wins, whichever is named first', () => {
  expect((['emergency', 'urgent', 'team', 'self'] as const).map(tierRank)).toEqual([0, 1, 2, 3])
  expect(highestTier('emergency', 'urgent')).toBe('emergency')
  expect(highestTier('urgent', 'emergency')).toBe('emergency')
  expect(highestTier('team', 'urgent')).toBe('urgent')
  expect(highestTier('self', 'team')).toBe('team')
  expect(highestTier('team', 'team')).toBe('team')
})

it('what cards say beside their lines is said in just these words', () => {
  expect(HELP_AFTER).toBe(
    'If your alert card gives a different temperature, use that. If you cannot get through, call 111 or go to A&E. Say you are having cancer treatment and show your alert card.',
  )
  expect(ANYTHING_ELSE).toBe('anything else worries you.')
  expect(ANYTHING_MILDER).toBe('For anything milder that does not settle, phone your team in working hours.')
  expect(TEMPERATURE_FIRST).toBe(
    'Check your temperature before you take paracetamol or any other painkiller. They can hide an infection, and so can steroids.',
  )
  expect(NO_MORE_DOSES).toBe('The leaflet says: do not take more until you have spoken to them.')
  expect(ADVICE_LINE).toEqual({
    label: "Your hospital's 24-hour advice line",
    hint: 'The number is on your alert card.',
  })
})
