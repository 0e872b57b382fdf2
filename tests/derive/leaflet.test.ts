import { describe, expect, it } from 'vitest'
import { getLibrary } from '../../lib/content.ts'
import { addressInPrint, deriveLeaflet } from '../../lib/derive/leaflet.ts'
import { indexLibrary } from '../../lib/derive/library-index.ts'
import { adverseEffects } from '../../lib/model/monograph.ts'
import { indexWith } from '../content-tree.ts'

const index = indexLibrary(getLibrary())

describe('the leaflet of every medicine', () => {
  it.each(index.library.medicines)('$slug says everything that its page says, but for how it works', (medicine) => {
    const { page, bands, sections } = deriveLeaflet(medicine, index)
    expect([...sections.map(({ id }) => id), 'how-it-works'].sort()).toEqual(medicine.sections.map(({ id }) => id).sort())
    expect(bands.flatMap(({ effects }) => effects.map(({ id }) => id)).sort()).toEqual(adverseEffects(medicine).map(({ effect }) => effect).sort())
    for (const [at, { effects }] of page.bands.entries())
      for (const [place, effect] of effects.entries()) {
        const printed = bands[at]!.effects[place]!
        expect([printed.name, printed.own ?? printed.summary]).toEqual([effect.name, effect.own ?? effect.summary])
        for (const text of [effect.starts, effect.lasts, effect.chance]) if (text) expect(printed.when.map((one) => one.text)).toContain(text)
      }
  })

  it.each(index.library.medicines)('$slug sends each effect to the lines of a card that hold all its signs', (medicine) => {
    const { page, bands } = deriveLeaflet(medicine, index)
    const printed = new Map(bands.flatMap(({ effects }) => effects.map((effect) => [effect.id, effect.place] as const)))
    for (const { id, act } of page.bands.flatMap(({ effects }) => effects)) {
      const place = printed.get(id) ?? null
      expect(place?.tier).toBe(act?.tier)
      if (!act || !place) continue
      const { bullets } = page.cards.find(({ tier }) => tier === act.tier)!
      const there = place.numbers.flatMap((number) => bullets[number - 1]!.lines)
      expect(there, `${id} on the ${act.tier} card`).toEqual(expect.arrayContaining(act.when.split('; ')))
      expect(place.numbers).toEqual([...new Set(place.numbers)].sort((a, b) => a - b))
    }
  })
})

describe('what a sheet says of itself', () => {
  const draft = index.library.medicines.find(({ review }) => review.status === 'draft')!

  it('names its version, its day and that nobody has checked it', () => {
    const view = deriveLeaflet(draft, index)
    expect(view.foot).toBe(`${view.page.title}, version ${draft.version}, not yet checked: draft`)
    expect(view.standing).toMatch(/^Version [0-9a-f]{8} of \d+ \w+ \d{4}, not yet checked: draft\.$/)
    expect(view.checkedBy).toBe('No one yet')
  })

  it('names the checker and the day of a page that was checked', () => {
    const checked = indexWith()
    const view = deriveLeaflet(checked.medicine.get('examplumab')!, checked)
    expect(view.foot).toContain(', checked 28 February 2026')
    expect(view.standing).not.toContain('draft')
    expect(view.checkedBy).toBe('Dr A Nobody, Invented doctor')
  })

  it('prints phone numbers and addresses that can be typed', () => {
    const { contacts, address } = deriveLeaflet(draft, index)
    expect(contacts.map(({ name }) => name)).toEqual(['Report a side effect with a Yellow Card: yellowcard.mhra.gov.uk', ...index.library.site.helplines.map(({ name, phone }) => `${name}: ${phone}`)])
    expect(address).toBe(`${addressInPrint(index.library.site.url)}/medicines/${draft.slug}`)
  })
})
