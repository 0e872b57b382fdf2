import { expect, it } from 'vitest'
import { usualGroup } from '../../lib/model/effect-groups.ts'

it.each([
  ['tests', 'common', 'emergency', 'tests'],
  ['tests', 'rare', 'self', 'tests'],
  ['felt', 'common', 'emergency', 'feel'],
  ['felt', 'common', 'self', 'feel'],
  ['felt', 'occasional', 'emergency', 'danger'],
  ['felt', 'rare', 'emergency', 'danger'],
  ['felt', 'unknown', 'emergency', 'danger'],
  ['felt', 'occasional', 'urgent', 'also'],
  ['felt', 'unknown', 'team', 'also'],
] as const)('an effect that is %s, in the band %s, with the tier %s, stands under "%s"', (shows, band, tier, group) =>
  expect(usualGroup({ shows, band, tier })).toBe(group),
)
