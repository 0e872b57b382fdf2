import { FREQUENCY_BANDS } from '../model/frequency-bands.ts'
import { findSection, type Monograph, type ProseSection } from '../model/monograph.ts'
import type { ProseSectionId } from '../model/section-kinds.ts'
import { sectionKind } from '../model/section-kinds.ts'
import type { Treatment } from '../model/treatment.ts'
import { cancerPath, effectPath, medicinePath } from '../site.ts'
import { capitalised } from './a-to-z.ts'
import type { LibraryIndex } from './library-index.ts'
import { helpOf } from './help-cards.ts'
import { actOf, cardViews, glossOf } from './medicine-page.ts'
import { mergeMedicines } from './merge.ts'
import { derivePattern } from './treatment-pattern.ts'

/** The precautions that a merged page prints from each medicine, in order: nothing is shortened, so nothing is lost. */
const PRECAUTIONS = ['tests', 'other-medicines', 'other-illnesses', 'vaccinations', 'pregnancy', 'breastfeeding', 'daily-life'] as const satisfies readonly ProseSectionId[]

/** A precaution with what each medicine says of it. Medicines that say exactly the same stand together. */
export interface MergedPrecaution {
  id: string
  heading: string
  texts: { names: string; slugs: string[]; section: ProseSection }[]
}

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
    medicines: medicines.map(({ slug, name, summary }) => ({ href: medicinePath(slug), name: capitalised(name), gloss: summary })),
    cancers: treatment.cancers.flatMap((id) => index.cancer.get(id) ?? []).map(({ id, name }) => ({ href: cancerPath(id), name })),
    cards: cardViews(merged.cards),
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
            href: effectPath(effect.slug),
            ...(gloss ? { gloss } : {}),
            ...actOf(tier, from.flatMap(({ adverse }) => helpOf(effect, adverse, index.help)).filter((trigger, place, all) => all.indexOf(trigger) === place)),
            from: from.map(({ medicine, adverse }) => ({ name: medicine.name, href: `${medicinePath(medicine.slug)}#${effect.slug}`, own: adverse.own?.html ?? null, starts: adverse.starts, lasts: adverse.lasts, chance: adverse.chance })),
            summary: effect.summary,
          }
        }),
    })).filter(({ effects }) => effects.length > 0),
  }
}

/** Precautions of several medicines side by side; the same words once. */
export function mergePrecautions(medicines: readonly Monograph[]): MergedPrecaution[] {
  return PRECAUTIONS.flatMap((id) => {
    const texts: MergedPrecaution['texts'] = []
    for (const medicine of medicines) {
      const section = findSection(medicine, id)
      if (!section) continue
      const same = texts.find((text) => text.section.content.html === section.content.html && text.section.parts.length === 0 && section.parts.length === 0)
      if (same) {
        same.slugs.push(medicine.slug)
        same.names += ` and ${medicine.name}`
      } else texts.push({ names: medicine.name, slugs: [medicine.slug], section })
    }
    return texts.length > 0 ? [{ id, heading: sectionKind(id).heading, texts }] : []
  })
}
