import { FREQUENCY_BANDS } from '../model/frequency-bands.ts'
import type { Treatment } from '../model/treatment.ts'
import { cancerPath, sideEffectPath, medicinePath } from '../paths.ts'
import { capitalised } from './a-to-z.ts'
import type { LibraryIndex } from './library-index.ts'
import { helpOf, withoutCovered } from './card-lines.ts'
import { actOf } from './effect-act.ts'
import { glossOf } from './medicine-view.ts'
import { mergeMedicines } from './merge.ts'
import { mergePrecautions } from './merge-texts.ts'
import { derivePattern } from './schedule-pattern.ts'

/** Everything that a treatment's page shows: its medicines merged, nothing lost and nothing lowered. */
export function deriveTreatmentPage(treatment: Treatment, index: LibraryIndex) {
  const medicines = treatment.medicines.flatMap((slug) => index.medicine.get(slug) ?? [])
  const merged = mergeMedicines(medicines, index)
  const precautions = mergePrecautions(merged.medicines)
  const contents = [
    { id: 'get-help', label: 'When to get help' },
    { id: 'what-it-is', label: 'What it is' },
    { id: 'how-you-have-it', label: 'How you have it' },
    { id: 'side-effects', label: 'Side effects' },
    ...(treatment.goodToKnow ? [{ id: 'good-to-know', label: 'Good to know' }] : []),
    ...precautions.map(({ id, heading }) => ({ id, label: heading })),
    { id: 'share', label: 'Share this page' },
    { id: 'about', label: 'About this page' },
  ]
  return {
    medicines: medicines.map(({ slug, name, summary }) => ({
      href: medicinePath(slug),
      name: capitalised(name),
      gloss: summary,
    })),
    cancers: treatment.cancers
      .flatMap((id) => index.cancer.get(id) ?? [])
      .map(({ id, name }) => ({ href: cancerPath(id), name })),
    cards: merged.cards,
    patterns: treatment.schedules.map(derivePattern),
    contents,
    precautions,
    bands: FREQUENCY_BANDS.map((band) => ({
      band,
      effects: merged.effects
        .filter((effect) => effect.band === band.id)
        .map(({ effect, tier, from }) => {
          const gloss = glossOf(effect.medical, effect.name)
          return {
            id: effect.slug,
            name: effect.name,
            href: sideEffectPath(effect.slug),
            ...(gloss ? { gloss } : {}),
            ...actOf(
              tier,
              withoutCovered([...new Set(from.flatMap(({ adverse }) => helpOf(effect, adverse, index.help)))]),
            ),
            from: from.map(({ medicine, adverse }) => ({
              name: medicine.name,
              href: `${medicinePath(medicine.slug)}#${effect.slug}`,
              own: adverse.own?.html ?? null,
              starts: adverse.starts,
              lasts: adverse.lasts,
              chance: adverse.chance,
            })),
            summary: effect.summary,
          }
        }),
    })).filter(({ effects }) => effects.length > 0),
  }
}
