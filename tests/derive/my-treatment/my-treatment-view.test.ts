import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkContentOnDisk } from '../../../lib/content.ts'
import { helpOf, tierOf } from '../../../lib/derive/help/card-lines.ts'
import { indexLibrary } from '../../../lib/derive/library-index.ts'
import { deriveMyTreatment, type MyTreatmentView } from '../../../lib/derive/my-treatment/my-treatment-view.ts'
import {
  deriveMyTreatmentData,
  type MedicineData,
  type MyTreatmentData,
} from '../../../lib/derive/my-treatment/my-treatment-data.ts'
import { NO_CHOICE, type TreatmentChoice } from '../../../lib/derive/my-treatment/treatment-choice.ts'
import { bandRank, FREQUENCY_BANDS } from '../../../lib/model/frequency-bands.ts'
import type { Html } from '../../../lib/model/html.ts'
import { HELP_TIERS, tierRank } from '../../../lib/model/help-tiers.ts'
import { PRECAUTIONS } from '../../../lib/model/treatment-parts.ts'
import { indexWith } from '../../content-tree.ts'

const invented = deriveMyTreatmentData(indexWith())
const onDisk = checkContentOnDisk(join(import.meta.dirname, '../../../content'))
// `npm run content` reports faults of the real content; here there is nothing to look at until they are mended.
const real = onDisk.ok ? deriveMyTreatmentData(indexLibrary(onDisk.value)) : invented

const show = (data: MyTreatmentData, choice: Partial<TreatmentChoice>, unreadable?: number) =>
  deriveMyTreatment(data, { ...NO_CHOICE, ...choice }, unreadable)

/** Medicines that nobody wrote: any effects of the invented library in any band, any texts, some of them shared. */
const words = fc
  .constantFrom('Drink water.', 'Do not drive.', 'Use a soft brush.', 'Ask about vaccines.')
  .map((text) => `<p>${text}</p>` as Html)
const generated = fc
  .uniqueArray(
    fc.record({
      slug: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      effects: fc.uniqueArray(
        fc.record({
          effect: fc.constantFrom(...invented.sideEffects.map(({ slug }) => slug)),
          band: fc.constantFrom(...FREQUENCY_BANDS.map(({ id }) => id)),
          addedHelp: fc.subarray(invented.help.map(({ id }) => id)),
          lowered: fc.option(
            fc.record({ tier: fc.constantFrom(...HELP_TIERS.map(({ id }) => id)), because: fc.constant('a reason') }),
            { freq: 3 },
          ),
          own: fc.option(words),
        }),
        { selector: ({ effect }) => effect },
      ),
      tests: fc.option(
        fc.record({
          blocks: fc.array(words, { maxLength: 3 }),
          parts: fc.array(fc.record({ heading: fc.constantFrom('Before', 'After'), html: words }), { maxLength: 2 }),
        }),
        { nil: undefined },
      ),
      questions: fc.array(words, { maxLength: 3 }),
    }),
    { selector: ({ slug }) => slug, minLength: 1, maxLength: 5 },
  )
  .map((all): MyTreatmentData => ({
    ...invented,
    medicines: all.map(({ slug, effects, tests, questions }): MedicineData => ({
      slug,
      name: slug,
      names: [],
      type: '',
      version: '1',
      isDraft: true,
      changed: '2026-11-23',
      schedules: [],
      questions,
      beside: { always: [], routes: [] },
      chosen: null,
      doNotTakeMore: [],
      precautions: tests ? { tests } : {},
      effects: effects.map((one) => ({
        ...one,
        starts: null,
        lasts: null,
        chance: null,
        row: null,
        says: null,
        group: null,
        with: null,
        days: null,
      })),
    })),
  }))
/** Some of the real medicines, as many as anyone has together and more. */
const ofReal = fc.subarray(
  real.medicines.map(({ slug }) => slug),
  { minLength: 1, maxLength: 6 },
)

/** What is shown of the medicines, apart from the list of what was picked. */
const merged = ({
  chosen: _chosen,
  plan: _plan,
  patterns: _patterns,
  withoutPattern: _without,
  ...rest
}: MyTreatmentView) => rest

/** Every row of every part. */
const rowsOf = ({ groups }: MyTreatmentView) =>
  groups.flatMap(({ bands }) =>
    bands.flatMap(({ band, rows, milder }) => [...rows, ...milder].map((row) => ({ band, row }))),
  )

describe('medicines chosen together', () => {
  it('are the same in whatever order they are picked, and when one is picked twice', () => {
    const holds = (data: MyTreatmentData, slugs: string[], shuffled: string[]) => {
      expect(merged(show(data, { medicines: shuffled }))).toEqual(merged(show(data, { medicines: slugs })))
      expect(merged(show(data, { medicines: [...slugs, ...slugs] }))).toEqual(merged(show(data, { medicines: slugs })))
    }
    fc.assert(
      fc.property(
        ofReal.chain((slugs) => fc.tuple(fc.constant(slugs), fc.shuffledSubarray(slugs, { minLength: slugs.length }))),
        ([slugs, shuffled]) => holds(real, slugs, shuffled),
      ),
      { numRuns: 30 },
    )
    fc.assert(
      fc.property(generated, (data) =>
        holds(
          data,
          data.medicines.map(({ slug }) => slug),
          data.medicines.map(({ slug }) => slug).reverse(),
        ),
      ),
    )
  })

  it('lose no effect, no help line, no words, no precaution and no question, and nothing is lowered', () => {
    fc.assert(
      fc.property(ofReal, (slugs) => nothingLost(real, slugs)),
      { numRuns: 30 },
    )
    fc.assert(
      fc.property(generated, (data) =>
        nothingLost(
          data,
          data.medicines.map(({ slug }) => slug),
        ),
      ),
    )
    nothingLost(
      real,
      real.medicines.map(({ slug }) => slug),
    )
  })

  it('of a treatment are the same as its medicines picked one by one', () => {
    for (const treatment of real.treatments) {
      const {
        pages: _pages,
        goodToKnow: _good,
        unlisted: _unlisted,
        ...together
      } = merged(show(real, { treatments: [treatment.slug] }))
      expect(merged(show(real, { medicines: treatment.medicines }))).toMatchObject(together)
    }
  })

  it('name the medicines of a treatment that have no page, and what is good to know', () => {
    const treatment = real.treatments.find((one) => one.with.length > 0 && one.goodToKnow)
    if (!treatment) return expect(real).toBe(invented)
    const view = show(real, { treatments: [treatment.slug] })
    expect(view.unlisted).toEqual(treatment.with)
    expect(view.goodToKnow).toEqual([{ name: treatment.name, html: treatment.goodToKnow }])
  })

  it('stand once each, and a row has a call wherever it has signs', () => {
    const view = show(invented, { medicines: ['examplumab', 'samplinib'] })
    const ids = rowsOf(view).map(({ row }) => row.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(view.timed.map(({ id }) => id)).toEqual(ids)
    for (const { row } of rowsOf(view)) {
      const tiers = row.signs.map(({ tier }) => tierRank(tier))
      expect(row.act === null ? tiers : [], `${row.id} has a call where it has signs`).toEqual([])
    }
  })
})

describe('a link that is not quite right', () => {
  it('says what has no page here, and shows the rest', () => {
    const view = show(invented, { medicines: ['no-such', 'samplinib'], treatments: ['nothing'] })
    expect(view.problems).toHaveLength(1)
    expect(view.problems[0]).toContain('"nothing", "no-such"')
    expect(view.chosen.map(({ slug }) => slug)).toEqual(['samplinib'])
    expect(rowsOf(view).length).toBeGreaterThan(0)
  })

  it('says that part of it could not be read, and counts names past the fifth', () => {
    const view = show(invented, { medicines: ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7'] }, 1)
    expect(view.problems[0]).toMatch(/could not be read/)
    expect(view.problems[1]).toMatch(/"a5" and 2 more/)
    expect(view.groups).toEqual([])
  })

  it('with more medicines than people have together shows them all and says so', () => {
    const slugs = Array.from({ length: 50 }, (_, at) => `m${at}`)
    const data = { ...invented, medicines: slugs.map((slug) => ({ ...invented.medicines[0]!, slug, name: slug })) }
    const view = show(data, { medicines: slugs })
    expect(view.problems).toEqual([expect.stringMatching(/^There are 50 medicines in this list/)])
    expect(view.chosen).toHaveLength(50)
  })
})

it('a calendar can show each pattern of what was picked, and says whose days are not known', () => {
  const view = show(real, {
    medicines: real.medicines.map(({ slug }) => slug),
    treatments: real.treatments.map(({ slug }) => slug),
  })
  expect(view.patterns).toHaveLength(
    [...real.medicines, ...real.treatments].reduce((sum, { schedules }) => sum + schedules.length, 0),
  )
  expect(new Set(view.patterns.map(({ id }) => id)).size).toBe(view.patterns.length)
  expect(view.withoutPattern).toHaveLength(
    [...real.medicines, ...real.treatments].filter(({ schedules }) => schedules.length === 0).length,
  )
})

function nothingLost(data: MyTreatmentData, slugs: string[]): void {
  const view = show(data, { medicines: slugs })
  const help = new Map(data.help.map((line) => [line.id, line]))
  const effects = new Map(data.sideEffects.map((effect) => [effect.slug, effect]))
  const signs = view.help.parts.flatMap(({ lines }) => lines)
  for (const slug of slugs) {
    const medicine = data.medicines.find((one) => one.slug === slug)!
    for (const own of medicine.effects) {
      const found = rowsOf(view).find(({ row }) => row.id === own.effect)
      const effect = effects.get(own.effect)!
      expect(found, `${slug}: ${own.effect}`).toBeDefined()
      const { row, band } = found!
      const text = row.texts.find((one) => one.with === medicine.name || row.texts.length === 1)!
      expect(text.own, `${slug}: ${own.effect}`).toBe(own.own)
      for (const words of [own.starts, own.lasts, own.chance].filter((one) => one !== null))
        expect(
          text.when.map((one) => one.text),
          `${slug}: ${own.effect}`,
        ).toContain(words)
      expect(bandRank(band.id)).toBeLessThanOrEqual(bandRank(own.band))
      expect(row.act !== null || tierOf(effect, own, help) === 'self', `${slug}: ${own.effect} says whom to call`).toBe(
        true,
      )
      // Where one medicine asks for an earlier call, its line stands for the milder one.
      for (const line of helpOf(effect, own, help).filter(
        ({ routes }) => routes.length === 0 || routes.some((route) => medicine.beside.routes.includes(route)),
      ))
        expect(
          [line, ...data.help.filter(({ covers }) => covers.includes(line.id))].some(({ tier, words }) =>
            signs.some((sign) => sign.tier === tier && sign.words === words),
          ),
          `${slug}: ${line.id}`,
        ).toBe(true)
    }
    for (const id of PRECAUTIONS) {
      const said =
        view.precautions
          .find((one) => one.id === id)
          ?.groups.filter(({ names }) => names.split(/, | and /).includes(medicine.name))
          .flatMap(({ texts }) => texts) ?? []
      for (const text of [...(medicine.precautions[id]?.blocks ?? []), ...(medicine.precautions[id]?.parts ?? [])])
        expect(said, `${slug}: ${id}`).toContainEqual(text)
    }
    for (const question of medicine.questions)
      expect(view.questions.find(({ html }) => html === question)?.names.split(/, | and /)).toContain(medicine.name)
    expect(view.pages.map(({ version }) => version)).toContain(medicine.version)
  }
}
