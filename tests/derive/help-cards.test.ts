import { describe, expect, it } from 'vitest'
import { bySeriousness, deriveHelpCards, helpOf, tierOf } from '../../lib/derive/help-cards.ts'
import { indexWith } from '../content-tree.ts'

const index = indexWith()
const thumbs = index.sideEffect.get('blue-thumbs')!
const knees = index.sideEffect.get('wobbly-knees')!
const asUsual = { addedHelp: [], lowered: null }

describe('the cards that say when to get help', () => {
  it('follow the order of help.md, not the order of the effects', () => {
    const cards = deriveHelpCards([{ effect: thumbs, adverse: { addedHelp: ['temperature'], lowered: null } }, { effect: knees, adverse: asUsual }], index.help)
    expect(cards.map(({ tier, lines }) => `${tier}: ${lines.map(({ id }) => id).join(', ')}`)).toEqual(['emergency: knees-buckle', 'urgent: temperature, thumbs-blue', 'team: thumbs-pale'])
  })

  it('print a line once and name each effect that put it there', () => {
    const [card] = deriveHelpCards([{ effect: knees, adverse: asUsual }, { effect: thumbs, adverse: { addedHelp: ['knees-buckle'], lowered: null } }, { effect: knees, adverse: asUsual }], index.help)
    expect(card!.lines).toMatchObject([{ id: 'knees-buckle', words: 'your knees buckle and you cannot stand', effects: ['wobbly-knees', 'blue-thumbs'] }])
  })

  it('are left out where there is nothing to print', () => {
    expect(deriveHelpCards([{ effect: index.sideEffect.get('curly-hair')!, adverse: asUsual }], index.help)).toEqual([])
  })

  it('raise a tier with a help line that a medicine adds', () => {
    expect(tierOf(thumbs, { addedHelp: ['knees-buckle'], lowered: null }, index.help)).toBe('emergency')
  })

  it('keep the lines at and below a lowered tier, and none above', () => {
    const lowered = { addedHelp: [], lowered: { tier: 'team' as const, because: 'a reason' } }
    expect(helpOf(thumbs, lowered, index.help).map(({ id }) => id)).toEqual(['thumbs-pale'])
    expect(tierOf(thumbs, lowered, index.help)).toBe('team')
  })

  it('sort effects by band and then by tier', () => {
    const effects = [{ band: 'rare', tier: 'emergency' }, { band: 'common', tier: 'self' }, { band: 'common', tier: 'urgent' }, { band: 'unknown', tier: 'emergency' }] as const
    expect([...effects].sort(bySeriousness).map(({ band, tier }) => `${band} ${tier}`)).toEqual(['common urgent', 'common self', 'rare emergency', 'unknown emergency'])
  })
})
