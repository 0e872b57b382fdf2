import { describe, expect, it } from 'vitest'
import { getLibrary } from '../../../lib/content.ts'
import { indexLibrary } from '../../../lib/derive/library-index.ts'
import { deriveLeaflet, type LeafletView } from '../../../lib/derive/papers/leaflet.ts'
import { deriveMedicinePage } from '../../../lib/derive/pages/medicine-view.ts'
import { medicineCards } from '../../../lib/derive/medicine-cards.ts'
import { deriveRecordSheet } from '../../../lib/derive/papers/record-sheet.ts'
import { deriveTreatmentLeaflet } from '../../../lib/derive/papers/treatment-leaflet.ts'
import { deriveTreatmentPage } from '../../../lib/derive/pages/treatment-view.ts'
import { deriveTeachBack } from '../../../lib/derive/papers/teach-back.ts'
import { findSection } from '../../../lib/model/monograph.ts'

/** What is made for paper from every medicine that is published. One file, because reading the library takes longest. */

const index = indexLibrary(getLibrary())

/** Every leaflet with the lines and the texts that its page has. */
const leaflets = [
  ...index.library.medicines.map((medicine) => ({
    slug: medicine.slug,
    medicines: [medicine],
    view: deriveLeaflet(medicine, index),
    cards: medicineCards(medicine, index),
    groups: deriveMedicinePage(medicine, index).groups,
  })),
  ...index.library.treatments.map((treatment) => {
    const page = deriveTreatmentPage(treatment, index)
    const medicines = treatment.medicines.map((slug) => index.medicine.get(slug)!)
    return {
      slug: treatment.slug,
      medicines,
      view: deriveTreatmentLeaflet(treatment, index),
      cards: page.cards,
      groups: page.groups,
    }
  }),
]
const rowsOf = ({ groups }: LeafletView) => groups.flatMap(({ bands }) => bands.flatMap(({ rows }) => rows))
const htmlOf = (view: LeafletView) =>
  [...view.having, ...view.sections].flatMap(({ parts }) =>
    parts.flatMap(({ texts }) => texts.flatMap(({ html }) => html)),
  )

describe('the leaflet of every medicine and of every treatment', () => {
  it.each(leaflets)(
    '$slug says each 999 line in its own words, on the card or in the list under it',
    ({ view, cards }) => {
      const { constant, own, ownMore } = view.help
      const said = [...constant, ...own, ...ownMore].map(({ words }) => words)
      const lines = cards.find(({ tier }) => tier === 'emergency')!.lines.map(({ words }) => words)
      expect(lines.length).toBeGreaterThan(5)
      expect([...said].sort()).toEqual([...lines].sort())
    },
  )

  it.each(leaflets)('$slug says each line for the advice line: on a card, in a row or in a list', ({ view, cards }) => {
    const urgent = cards.find(({ tier }) => tier === 'urgent')!.lines
    const inRows = rowsOf(view).flatMap(({ act }) => (act ? [act.line] : []))
    const inWords = [
      ...view.help.urgent.map(({ words }) => words),
      ...view.help.doNotTakeMore,
      ...view.signs.flatMap(({ lines }) => lines),
    ]
    expect(urgent.length).toBeGreaterThan(5)
    expect(urgent.filter(({ id, words }) => !inRows.includes(id) && !inWords.includes(words))).toEqual([])
  })

  it.each(leaflets)('$slug lists no sign twice below its cards', ({ view }) => {
    const listed = view.signs.flatMap(({ lines }) => lines)
    const above = [...view.help.constant, ...view.help.own, ...view.help.ownMore, ...view.help.urgent]
    const said = [...above.map(({ words }) => words), ...view.help.doNotTakeMore, ...listed]
    expect(listed.filter((words) => said.filter((one) => one === words).length > 1)).toEqual([])
  })

  it.each(leaflets)(
    '$slug has every effect of its page once, in its group, and the first 6 in full',
    ({ view, groups }) => {
      const outline = (of: { group: { id: string }; ids: string[] }[]) =>
        of.map(({ group, ids }) => ({ group: group.id, ids: [...ids].sort() }))
      expect(
        outline(
          view.groups.map(({ group, bands }) => ({
            group,
            ids: bands.flatMap(({ rows, others }) =>
              [...rows.flatMap(({ effects }) => effects), ...others].map(({ id }) => id),
            ),
          })),
        ),
      ).toEqual(
        outline(
          groups.map(({ group, bands }) => ({
            group,
            ids: bands.flatMap(({ rows, milder }) => [...rows, ...milder].map(({ id }) => id)),
          })),
        ),
      )
      const all = groups.flatMap(({ bands }) => bands.flatMap(({ rows, milder }) => [...rows, ...milder]))
      const full = rowsOf(view).filter((row) => row.full !== null)
      expect(full.map(({ effects }) => effects.map(({ id }) => id).join())).toEqual(all.slice(0, 6).map(({ id }) => id))
      for (const [at, { full: said }] of full.entries()) expect(said!.texts).toEqual(all[at]!.texts)
    },
  )

  it.each(leaflets)(
    '$slug names an effect without its condition only where that asks for no call now',
    ({ view, groups }) => {
      const all = groups.flatMap(({ bands }) => bands.flatMap(({ rows, milder }) => [...rows, ...milder]))
      const named = view.groups.flatMap(({ bands }) => bands.flatMap(({ others }) => others.map(({ id }) => id)))
      const tiers = named.map((id) => all.find((row) => row.id === id)!.act?.tier ?? 'none')
      expect(tiers.filter((tier) => tier !== 'none' && tier !== 'team')).toEqual([])
    },
  )

  it.each(leaflets)(
    '$slug cuts no interaction, no missed dose, nothing of too much and nothing of contraception',
    ({ view, medicines }) => {
      const printed = htmlOf(view)
      for (const medicine of medicines) {
        const having = findSection(medicine, 'how-you-have-it')!
        const whole = [
          ...having.parts.flatMap(({ pieces }) => pieces),
          ...(['other-medicines', 'pregnancy', 'breastfeeding'] as const).flatMap((id) => {
            const section = findSection(medicine, id)!
            return [section, ...section.parts].flatMap(({ pieces }) => pieces)
          }),
        ].filter(({ kind }) => kind !== 'made' || medicines.length === 1)
        for (const { prose } of whole) expect(printed).toContain(prose.html)
      }
    },
  )
})

describe('the leaflet of a treatment', () => {
  const capox = deriveTreatmentLeaflet(index.treatment.get('capox')!, index)

  it('says the longest time for contraception once', () => {
    const { said, parts } = capox.sections.find(({ id }) => id === 'pregnancy')!
    expect(said).toEqual([
      'If you can get pregnant, use effective contraception during treatment and for 15 months after your last dose.',
      'If you could make someone pregnant, use effective contraception during treatment and for 12 months after your last dose.',
    ])
    const rest = parts.flatMap(({ texts }) => texts.flatMap(({ html }) => html)).join(' ')
    expect(rest).not.toContain('for 6 months after your last dose')
  })

  it('says a text that both medicines share once, and one that only one of them has under its name', () => {
    const others = capox.sections.find(({ id }) => id === 'other-medicines')!
    const [shared, own] = others.parts[0]!.texts
    expect(shared!.with).toBeNull()
    expect(shared!.html.join()).toContain('Tell your team about everything that you take')
    expect(own!.with).toBe('capecitabine')
    expect(own!.html.join()).toContain('brivudine')
  })

  it('says what to do after too many tablets, which its page leaves to the medicine', () => {
    const part = capox.having[0]!.parts.find(({ heading }) => heading === 'If you take too much')!
    expect(part.texts[0]!.with).toBe('capecitabine')
    expect(part.texts[0]!.html.join()).toContain('call your 24-hour advice line now, even if nothing is wrong yet')
  })
})

it('leaves the text about temperature to the web page only where a card says at which one to call', () => {
  const having = index.library.medicines.filter((medicine) =>
    findSection(medicine, 'side-effects')!.pieces.some(
      (piece) => piece.kind === 'shared' && piece.id === 'temperature',
    ),
  )
  expect(having.length).toBeGreaterThan(30)
  for (const medicine of having) {
    const { help, groups, signs } = deriveLeaflet(medicine, index)
    const lines = [
      ...help.urgent.map(({ words }) => words),
      ...signs.flatMap((one) => one.lines),
      ...help.doNotTakeMore,
      ...groups.flatMap(({ bands }) => bands.flatMap(({ rows }) => rows.map(({ act }) => act?.says ?? ''))),
    ].join('\n')
    expect(lines, medicine.slug).toContain('37.5C')
  }
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
