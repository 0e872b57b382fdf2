import { describe, expect, it } from 'vitest'
import { deriveHelpBlock } from '../../../lib/derive/help/help-block-view.ts'
import { linesBeside } from '../../../lib/derive/help/page-lines.ts'
import { deriveHelpCards } from '../../../lib/derive/help/card-lines.ts'
import type { CardTierId, HelpRules, HelpTrigger } from '../../../lib/model/help-tiers.ts'
import type { SignPartId } from '../../../lib/model/sign-parts.ts'

let order = 0
const line = (id: string, tier: CardTierId, part: SignPartId | null = null, more: Partial<HelpTrigger> = {}) =>
  [
    id,
    {
      id,
      tier,
      words: `you have ${id}`,
      short: null,
      easy: null,
      part,
      routes: [],
      order: order++,
      group: null,
      covers: [],
      brings: [],
      ...more,
    },
  ] as [string, HelpTrigger]
const LINES = new Map([
  line('no-breath', 'emergency', 'chest'),
  line('stroke', 'emergency', 'head'),
  line('belly', 'emergency', 'tummy'),
  line('skin-off', 'emergency', 'skin'),
  line('end-life', 'emergency', 'head'),
  line('overdose-999', 'emergency', 'dose'),
  line('overdose-line', 'urgent', 'dose'),
  line('fever', 'urgent', 'infection'),
  line('drip-hurts', 'urgent', 'dose', { routes: ['intravenous-infusion'] }),
  line('any-runs', 'urgent', 'tummy', { covers: ['runs', 'few-runs'] }),
  line('runs', 'urgent', 'tummy'),
  line('spots', 'urgent', 'bleeding'),
  line('few-runs', 'team', 'tummy'),
])
const RULES: HelpRules = {
  constant: ['no-breath', 'stroke'],
  first: [
    { line: 'fever', because: 'x' },
    { line: 'runs', because: 'x' },
  ],
  flags: [{ flag: 'clots', lines: ['spots'], because: 'x' }],
}
const effect = (...help: string[]) => [{ effect: { slug: 'e', help }, adverse: { addedHelp: [], lowered: null } }]
const medicine = { help: [], flags: [], tooMuch: null, routes: ['by-mouth'] } as const
const blockOf = (help: string[], own: object = {}, choice: object = {}) => {
  const cards = deriveHelpCards(effect(...help), LINES, linesBeside({ ...medicine, ...own } as never, RULES))
  return deriveHelpBlock(
    'x',
    cards,
    { chosen: null, doNotTakeMore: [], ...choice } as never,
    RULES,
    (id) => LINES.get(id)?.words,
  )
}
const ids = (lines: readonly { id: string }[]) => lines.map(({ id }) => id)

describe('what a page says aloud', () => {
  it('has the constant 999 lines whatever the medicine, in their order', () => {
    expect(ids(blockOf([]).constant)).toEqual(['no-breath', 'stroke'])
    expect(ids(blockOf(['belly', 'fever']).constant)).toEqual(['no-breath', 'stroke'])
  })

  it('puts two more 999 lines on the card, and every other one in the open list under it', () => {
    const block = blockOf(['belly', 'skin-off', 'end-life', 'fever'])
    expect([ids(block.own), ids(block.ownMore)]).toEqual([['belly', 'skin-off'], ['end-life']])
  })

  it('follows the choice of the writer', () => {
    const chosen = { emergency: ['end-life'], urgent: ['drip-hurts', 'fever'], why: 'x', sources: [], by: 'draft' }
    const block = blockOf(
      ['belly', 'end-life', 'fever', 'drip-hurts'],
      { routes: ['intravenous-infusion'] },
      { chosen },
    )
    expect([ids(block.own), ids(block.ownMore), ids(block.urgent)]).toEqual([
      ['end-life'],
      ['belly'],
      ['drip-hurts', 'fever'],
    ])
  })

  it('without a choice takes the lines of help.md in their order, six at most', () => {
    expect(ids(blockOf(['runs', 'spots', 'fever']).urgent)).toEqual(['fever', 'runs', 'spots'])
    const spotsFirst = { ...RULES, first: [{ line: 'spots', because: 'x' }] }
    const cards = deriveHelpCards(effect('runs', 'spots', 'fever'), LINES)
    const block = deriveHelpBlock('x', cards, { chosen: null, doNotTakeMore: [] }, spotsFirst, () => undefined)
    expect(ids(block.urgent)).toEqual(['spots', 'fever', 'runs'])
  })

  it('has room for six lines of the 24-hour card, and for two of its own on the 999 card, where nobody has chosen', () => {
    const many = new Map([
      ...LINES,
      ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => line(id, 'urgent')),
      ...['x', 'y', 'z'].map((id) => line(id, 'emergency')),
    ])
    const cards = deriveHelpCards(effect('g', 'f', 'e', 'd', 'c', 'b', 'a', 'x', 'y', 'z'), many)
    const block = deriveHelpBlock('x', cards, { chosen: null, doNotTakeMore: [] }, RULES, () => undefined)
    expect([ids(block.urgent), ids(block.own), ids(block.ownMore)]).toEqual([
      ['a', 'b', 'c', 'd', 'e', 'f'],
      ['x', 'y'],
      ['z'],
    ])
    expect(block.parts.map(({ name, lines }) => `${name} ${lines.length}`)).toEqual(['Other signs 10'])
    const all = {
      emergency: ['z', 'y', 'x'],
      urgent: ['g', 'f', 'e', 'd', 'c', 'b', 'a'],
      why: 'x',
      sources: [],
      by: 'draft',
    }
    const chosen = deriveHelpBlock('x', cards, { chosen: all, doNotTakeMore: ['gone'] }, RULES, () => undefined)
    expect([ids(chosen.urgent).length, ids(chosen.own), chosen.doNotTakeMore]).toEqual([7, ['z', 'y', 'x'], []])
  })

  it('says the line that takes the place of a chosen one', () => {
    const chosen = { emergency: [], urgent: ['runs'], why: 'x', sources: [], by: 'draft' }
    const block = blockOf(['runs', 'few-runs'], { help: ['any-runs'] }, { chosen })
    expect(ids(block.urgent)).toEqual(['any-runs'])
  })

  it('brings the lines of a flag, and of too much taken by how bad the official text says it is', () => {
    expect(ids(blockOf([], { flags: ['clots'] }).urgent)).toEqual(['spots'])
    const tooMuch = (call: string) => blockOf([], { tooMuch: { call, signs: null, sources: [] } })
    expect(ids(tooMuch('emergency').own)).toEqual(['overdose-999'])
    expect(ids(tooMuch('urgent').urgent)).toEqual(['overdose-line'])
  })

  it('leaves out a sign of the drip for a medicine that is swallowed', () => {
    expect(ids(blockOf(['drip-hurts', 'fever']).urgent)).toEqual(['fever'])
    expect(ids(blockOf(['drip-hurts'], { routes: ['by-mouth', 'intravenous-infusion'] }).urgent)).toEqual([
      'drip-hurts',
    ])
  })

  it('lists every sign once by part of the body, whatever is said aloud', () => {
    const block = blockOf(['belly', 'runs', 'few-runs', 'fever', 'spots'])
    expect(block.parts.map(({ name, lines }) => `${name}: ${ids(lines).join(' ')}`)).toEqual([
      'Temperature and infection: fever',
      'Breathing, chest and heart: no-breath',
      'Bleeding and clots: spots',
      'Head, mind and nerves: stroke',
      'Mouth, stomach and bowel: belly runs few-runs',
    ])
    expect(block.count).toBe(7)
  })

  it('names the signs at which no more is taken', () =>
    expect(blockOf(['runs'], {}, { doNotTakeMore: ['runs'] }).doNotTakeMore).toEqual(['you have runs']))
})
