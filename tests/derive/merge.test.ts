import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandRank, FREQUENCY_BANDS } from '../../lib/model/frequency-bands.ts'
import { HELP_TIERS, tierRank } from '../../lib/model/help-tiers.ts'
import { adverseEffects, findSection, type Monograph } from '../../lib/model/monograph.ts'
import { helpOf, tierOf } from '../../lib/derive/help/card-lines.ts'
import { highestBand, mergeMedicines } from '../../lib/derive/merge.ts'
import { indexWith } from '../content-tree.ts'

const index = indexWith()
const [examplumab, samplinib] = index.library.medicines as [Monograph, Monograph]

describe('medicines that someone has together', () => {
  it('are merged to one line for an effect that both bring, with both names', () => {
    const thumbs = mergeMedicines([samplinib, examplumab], index).effects.find(
      ({ effect }) => effect.slug === 'blue-thumbs',
    )
    expect(thumbs).toMatchObject({ band: 'common', tier: 'urgent' })
    expect(thumbs?.from.map(({ medicine }) => medicine.slug)).toEqual(['examplumab', 'samplinib'])
  })

  it('keep the tier of the medicine that does not lower it', () => {
    expect(mergeMedicines([examplumab], index).effects.find(({ effect }) => effect.slug === 'wobbly-knees')?.tier).toBe(
      'urgent',
    )
    expect(
      mergeMedicines([examplumab, samplinib], index).effects.find(({ effect }) => effect.slug === 'wobbly-knees')?.tier,
    ).toBe('emergency')
  })

  it('give nothing when none is chosen', () => {
    expect(mergeMedicines([], index)).toEqual({ medicines: [], cards: [], effects: [] })
  })

  it('stand in a known band rather than in the one where we do not know', () => {
    for (const { id } of FREQUENCY_BANDS) expect(highestBand(id, 'unknown')).toBe(id)
    expect(highestBand('rare', 'common')).toBe('common')
  })

  // Medicines with any effects in any band, help added and tiers lowered, as the checks would let them through or not.
  const adverse = fc.record({
    effect: fc.constantFrom(...index.sideEffect.keys()),
    band: fc.constantFrom(...FREQUENCY_BANDS.map(({ id }) => id)),
    addedHelp: fc.subarray([...index.help.keys()]),
    lowered: fc.option(
      fc.record({ tier: fc.constantFrom(...HELP_TIERS.map(({ id }) => id)), because: fc.constant('a reason') }),
      { freq: 3 },
    ),
  })
  const medicine = fc
    .record({
      slug: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      effects: fc.uniqueArray(adverse, { selector: (one) => one.effect }),
    })
    .map(({ slug, effects }): Monograph => {
      const bands = FREQUENCY_BANDS.map(({ id }) => ({
        band: id,
        effects: effects
          .filter((one) => one.band === id)
          .map((one) => ({
            ...one,
            name: one.effect,
            own: null,
            starts: null,
            lasts: null,
            chance: null,
            row: null,
            says: null,
            group: null,
            with: null,
            days: null,
            sources: [],
          })),
      }))
      return { ...examplumab, slug, name: slug, sections: [{ ...findSection(examplumab, 'side-effects')!, bands }] }
    })
  const medicines = fc.uniqueArray(medicine, { selector: ({ slug }) => slug, maxLength: 5 })

  it('are the same in whatever order they are chosen', () => {
    fc.assert(
      fc.property(
        medicines.chain((chosen) =>
          fc.tuple(fc.constant(chosen), fc.shuffledSubarray(chosen, { minLength: chosen.length })),
        ),
        ([chosen, shuffled]) => {
          expect(mergeMedicines(shuffled, index)).toEqual(mergeMedicines(chosen, index))
        },
      ),
    )
  })

  it('are not changed by one that is chosen twice', () => {
    fc.assert(
      fc.property(medicines, (chosen) => {
        expect(mergeMedicines([...chosen, ...chosen], index)).toEqual(mergeMedicines(chosen, index))
      }),
    )
  })

  it('lose no effect, no help line and no tier, and nothing moves to a lower band', () => {
    fc.assert(
      fc.property(medicines, (chosen) => {
        const merged = mergeMedicines(chosen, index)
        const lines = new Set(merged.cards.flatMap((card) => card.lines.map(({ id }) => `${card.tier} ${id}`)))
        for (const one of chosen)
          for (const own of adverseEffects(one)) {
            const effect = index.sideEffect.get(own.effect)!
            const together = merged.effects.find((each) => each.effect === effect)!
            expect(together.from.some((from) => from.medicine.slug === one.slug && from.adverse === own)).toBe(true)
            expect(tierRank(together.tier)).toBeLessThanOrEqual(tierRank(tierOf(effect, own, index.help)))
            expect(bandRank(together.band)).toBeLessThanOrEqual(bandRank(own.band))
            for (const trigger of helpOf(effect, own, index.help))
              expect(lines).toContain(`${trigger.tier} ${trigger.id}`)
          }
      }),
    )
  })
})
