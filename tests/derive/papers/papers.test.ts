import { describe, expect, it } from 'vitest'
import { getLibrary } from '../../../lib/content.ts'
import { indexLibrary } from '../../../lib/derive/library-index.ts'
import { deriveLeaflet } from '../../../lib/derive/papers/leaflet.ts'
import { deriveMedicinePage } from '../../../lib/derive/medicine-view.ts'
import { medicineCards } from '../../../lib/derive/medicine-cards.ts'
import { deriveRecordSheet } from '../../../lib/derive/papers/record-sheet.ts'
import { deriveTeachBack } from '../../../lib/derive/papers/teach-back.ts'
import { adverseEffects, findSection } from '../../../lib/model/monograph.ts'

/** What is made for paper from every medicine that is published. One file, because reading the library takes longest. */

const index = indexLibrary(getLibrary())

describe('the leaflet of every medicine', () => {
  it.each(index.library.medicines)('$slug says everything that its page says, but for how it works', (medicine) => {
    const { page, bands, sections } = deriveLeaflet(medicine, index)
    expect([...sections.map(({ id }) => id), 'how-it-works'].sort()).toEqual(
      medicine.sections.map(({ id }) => id).sort(),
    )
    expect(bands.flatMap(({ effects }) => effects.map(({ id }) => id)).sort()).toEqual(
      adverseEffects(medicine)
        .map(({ effect }) => effect)
        .sort(),
    )
    for (const [at, { effects }] of page.bands.entries())
      for (const [place, effect] of effects.entries()) {
        const printed = bands[at]!.effects[place]!
        expect([printed.name, printed.own ?? printed.summary]).toEqual([effect.name, effect.own ?? effect.summary])
        for (const text of [effect.starts, effect.lasts, effect.chance])
          if (text) expect(printed.when.map((one) => one.text)).toContain(text)
      }
  })

  it.each(index.library.medicines)('$slug says whom to call with each effect in the words of the page', (medicine) => {
    const { page, bands } = deriveLeaflet(medicine, index)
    const onPage = page.groups.flatMap((group) => group.bands).flatMap(({ rows, milder }) => [...rows, ...milder])
    for (const { id, act } of bands.flatMap(({ effects }) => effects))
      expect(act).toEqual(onPage.find((row) => row.id === id)!.act)
  })
})

it('prints the phone numbers of the helplines, and where to report a side effect', () => {
  const { contacts } = deriveLeaflet(index.library.medicines[0]!, index)
  expect(contacts.map(({ name }) => name)).toEqual([
    'Report a side effect with a Yellow Card: yellowcard.mhra.gov.uk',
    ...index.library.site.helplines.map(({ name, phone }) => `${name}: ${phone}`),
  ])
})

describe('the teach-back card of every medicine', () => {
  it.each(index.library.medicines)('$slug has 3 to 5 open questions, each with something to listen for', (medicine) => {
    const prompts = deriveTeachBack(medicine, index)
    expect(prompts.length).toBeGreaterThanOrEqual(3)
    expect(prompts.length).toBeLessThanOrEqual(5)
    for (const { ask, listen, look } of prompts) {
      expect(ask).not.toMatch(/\?/)
      expect(listen.length + look.length, ask).toBeGreaterThan(0)
    }
  })

  it.each(index.library.medicines)('$slug loses no line for which to call now', (medicine) => {
    const all = deriveTeachBack(medicine, index)
      .flatMap(({ listen }) => listen)
      .join('\n')
    for (const { tier, lines } of medicineCards(medicine, index))
      if (tier !== 'team') for (const { words } of lines) expect(all).toContain(words)
  })

  it('asks what to do at home only of people who have the medicine at home', () => {
    const asked = (slug: string) =>
      deriveTeachBack(index.medicine.get(slug)!, index)
        .map(({ ask }) => ask)
        .join(' ')
    expect(asked('capecitabine')).toContain('how you will take this medicine at home')
    expect(asked('aldesleukin')).toContain('Show me how you will use this medicine at home')
    expect(asked('oxaliplatin')).not.toContain('at home')
  })

  it('asks after treatment ends where effects can begin months later, and after new medicines elsewhere', () => {
    for (const medicine of index.library.medicines) {
      const late = findSection(medicine, 'later-side-effects') !== undefined
      expect(deriveTeachBack(medicine, index).at(-1)!.ask, medicine.slug).toContain(
        late ? 'after treatment ends' : 'before you take anything new',
      )
    }
  })

  it('says of paracetamol what the shared text says', () => {
    expect(index.library.shared['temperature']!.content.text.toLowerCase()).toContain(
      'check your temperature before you take paracetamol or any other painkiller',
    )
  })
})

describe('the record sheet of every medicine', () => {
  it.each(index.library.medicines)('$slug has a row only for what can wait for working hours', (medicine) => {
    const { rows } = deriveRecordSheet(medicine, index)
    const now = deriveMedicinePage(medicine, index).groups.flatMap(({ bands }) =>
      bands.flatMap((band) =>
        [...band.rows, ...band.milder].flatMap(({ name, act }) => (act && act.tier !== 'team' ? [name] : [])),
      ),
    )
    expect(rows.filter((row) => now.includes(row))).toEqual([])
    expect(rows).toEqual([...new Set(rows)])
  })

  it.each(index.library.medicines)('$slug names its temperature in the words of the card, or none', (medicine) => {
    const { temperature, cards } = deriveRecordSheet(medicine, index)
    const urgent = cards.find(({ tier }) => tier === 'urgent')?.lines.map(({ words }) => words) ?? []
    expect(temperature === null ? urgent.some((line) => line.includes('37.5C')) : !urgent.includes(temperature)).toBe(
      false,
    )
  })
})
