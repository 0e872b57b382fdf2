import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkContentOnDisk } from '../../lib/content.ts'
import { deriveHelpCards, helpOf } from '../../lib/derive/help/card-lines.ts'
import { indexLibrary } from '../../lib/derive/library-index.ts'
import { effectsOf, medicineCards } from '../../lib/derive/medicine-cards.ts'
import { deriveMedicinePage } from '../../lib/derive/pages/medicine-view.ts'
import { mergeMedicines } from '../../lib/derive/merge.ts'
import { deriveTreatmentPage } from '../../lib/derive/pages/treatment-view.ts'
import { tierRank } from '../../lib/model/help-tiers.ts'
import { libraryOf } from '../content-tree.ts'

const real = checkContentOnDisk(join(import.meta.dirname, '../../content'))
// `npm run content` reports faults of the real content; here there is nothing to look at until they are mended.
const libraries = [
  ['the invented content', libraryOf()] as const,
  ...(real.ok ? [['the real content', real.value] as const] : []),
]

describe.each(libraries)('the help cards of %s', (_name, library) => {
  const index = indexLibrary(library)

  it('name every medicine’s every effect that needs help, in the card of its tier or in one that asks for more', () => {
    for (const medicine of library.medicines) {
      const effects = effectsOf(medicine, index)
      const cards = deriveHelpCards(effects, index.help)
      for (const { effect, adverse } of effects)
        for (const trigger of helpOf(effect, adverse, index.help)) {
          const line = cards
            .flatMap(({ tier, lines }) => lines.map((one) => ({ ...one, tier })))
            .find(({ id }) => id === trigger.id || index.help.get(id)!.covers.includes(trigger.id))
          expect(line?.effects ?? [], `${medicine.slug}: ${effect.slug}: ${trigger.id}`).toContain(effect.slug)
          expect(tierRank(line!.tier), `${medicine.slug}: ${effect.slug}: ${trigger.id}`).toBeLessThanOrEqual(
            tierRank(trigger.tier),
          )
        }
    }
  })

  it('hold a line for each effect that is not one to manage alone', () => {
    for (const medicine of library.medicines) {
      const effects = effectsOf(medicine, index)
      const named = new Set(
        deriveHelpCards(effects, index.help).flatMap(({ lines }) => lines.flatMap((line) => line.effects)),
      )
      for (const { effect, adverse } of effects)
        if ((adverse.lowered?.tier ?? effect.tier) !== 'self')
          expect(named, `${medicine.slug}: ${effect.slug}`).toContain(effect.slug)
    }
  })

  it('hold no line twice, the most serious first', () => {
    for (const medicine of library.medicines) {
      const cards = deriveHelpCards(effectsOf(medicine, index), index.help)
      const orders = cards.flatMap(({ lines }) => lines.map(({ id }) => index.help.get(id)!.order))
      expect(orders, medicine.slug).toEqual([...new Set(orders)].sort((a, b) => a - b))
    }
  })

  it('of a treatment hold every line of its medicines', () => {
    for (const treatment of library.treatments) {
      const together = mergeMedicines(
        treatment.medicines.map((slug) => index.medicine.get(slug)!),
        index,
      ).cards.flatMap(({ lines }) => lines.map(({ id }) => id))
      for (const slug of treatment.medicines)
        for (const card of medicineCards(index.medicine.get(slug)!, index))
          for (const line of card.lines)
            expect(
              together.some((id) => id === line.id || index.help.get(id)!.covers.includes(line.id)),
              `${treatment.slug}: ${slug}: ${line.id}`,
            ).toBe(true)
    }
  })

  it('say what each row says: no row lets a reader wait whom a card sends to the phone', () => {
    const pages = [
      ...library.medicines.map((medicine) => deriveMedicinePage(medicine, index)),
      ...library.treatments.map((treatment) => deriveTreatmentPage(treatment, index)),
    ]
    for (const { help, groups } of pages) {
      const printed = new Set(help.parts.flatMap(({ lines }) => lines.map(({ id }) => id)))
      const ofEveryPage = new Set(help.constant.flatMap(({ covers }) => covers))
      const rows = groups.flatMap(({ bands }) => bands.flatMap(({ rows: open, milder }) => [...open, ...milder]))
      for (const { id, act } of rows)
        if (act)
          expect(printed.has(act.line) || ofEveryPage.has(act.line), `${help.about}: ${id}: ${act.line}`).toBe(true)
    }
  })
})
