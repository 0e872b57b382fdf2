import { describe, expect, it } from 'vitest'
import { deriveHelpCards, helpOf, tierOf } from '../../../lib/derive/help/card-lines.ts'
import { indexWith, replaceOnce, validText } from '../../content-tree.ts'

const index = indexWith()
const thumbs = index.sideEffect.get('blue-thumbs')!
const knees = index.sideEffect.get('wobbly-knees')!
const asUsual = { addedHelp: [], lowered: null }

describe('the cards that say when to get help', () => {
  it('follow the order of help.md, not the order of the effects', () => {
    const cards = deriveHelpCards(
      [
        { effect: thumbs, adverse: { addedHelp: ['temperature'], lowered: null } },
        { effect: knees, adverse: asUsual },
      ],
      index.help,
    )
    expect(cards.map(({ tier, lines }) => `${tier}: ${lines.map(({ id }) => id).join(', ')}`)).toEqual([
      'emergency: knees-buckle',
      'urgent: temperature, thumbs-blue',
      'team: thumbs-pale',
    ])
  })

  it('print a line once and name each effect that put it there', () => {
    const [card] = deriveHelpCards(
      [
        { effect: knees, adverse: asUsual },
        { effect: thumbs, adverse: { addedHelp: ['knees-buckle'], lowered: null } },
        { effect: knees, adverse: asUsual },
      ],
      index.help,
    )
    expect(card!.lines).toMatchObject([
      { id: 'knees-buckle', words: 'your knees buckle and you cannot stand', effects: ['wobbly-knees', 'blue-thumbs'] },
    ])
  })

  it('leave out a line where another asks for more of the same, and keep it where that one is not', () => {
    const covering = indexWith({
      'help.md': replaceOnce(
        validText('help.md'),
        'notes:',
        'covers:\n  - {line: thumbs-blue, lines: [suddenly-unwell, thumbs-pale]}\nnotes:',
      ),
    })
    const ids = (effects: Parameters<typeof deriveHelpCards>[0]) =>
      deriveHelpCards(effects, covering.help).flatMap(({ lines }) => lines.map(({ id }) => id))
    const pale = { slug: 'pale', help: ['thumbs-pale', 'suddenly-unwell'] }
    expect(ids([{ effect: pale, adverse: asUsual }])).toEqual(['suddenly-unwell', 'thumbs-pale'])
    expect(
      ids([
        { effect: pale, adverse: asUsual },
        { effect: { slug: 'blue', help: ['thumbs-blue'] }, adverse: asUsual },
      ]),
    ).toEqual(['thumbs-blue'])
    expect(helpOf(pale, { addedHelp: ['thumbs-blue'], lowered: null }, covering.help).map(({ id }) => id)).toEqual([
      'thumbs-blue',
    ])
  })

  it('bring a line that belongs to no effect onto its own card, wherever another stands', () => {
    const bringing = indexWith({
      'help.md': replaceOnce(
        validText('help.md'),
        'notes:',
        'brings:\n  - {line: temperature, lines: [knees-buckle]}\nnotes:',
      ),
    })
    const cards = deriveHelpCards(
      [{ effect: { slug: 'pale', help: ['temperature'] }, adverse: asUsual }],
      bringing.help,
    )
    expect(
      cards.map(
        ({ tier, lines }) => `${tier}: ${lines.map(({ id, effects }) => `${id} (${effects.join()})`).join(', ')}`,
      ),
    ).toEqual(['emergency: knees-buckle (pale)', 'urgent: temperature (pale)'])
    expect(tierOf({ help: ['temperature'] }, asUsual, bringing.help)).toBe('urgent')
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
})
