import type { Monograph, Section } from '../model/monograph.ts'
import type { SideEffect } from '../model/side-effect.ts'
import type { Treatment } from '../model/treatment.ts'

/** The words of a section as a reader meets them, without headings and links lists. */
export function sectionText(section: Section): string {
  switch (section.shape) {
    case 'prose':
      return lines([section.content.text, ...section.parts.map((part) => part.content.text)])
    case 'list':
      return lines([section.lead?.text, ...section.items.map((item) => item.text)])
    case 'administration':
      return lines([section.content.text, ...[...section.routes, ...section.parts].map((part) => part.content.text)])
    case 'side-effects':
      return lines([
        section.content.text,
        ...section.bands.flatMap(({ effects }) => effects.map((effect) => effect.own?.text)),
      ])
    case 'links':
      return lines(section.references.map((reference) => reference.what))
    default: {
      const never: never = section
      return never
    }
  }
}

/** All words that an editor wrote for a medicine. */
export function medicineText(medicine: Monograph): string {
  return lines([medicine.summary, ...medicine.sections.map(sectionText)])
}

/** All words that an editor wrote for a side effect. */
export function sideEffectText(effect: SideEffect): string {
  return lines([
    effect.summary,
    effect.opening.text,
    effect.notice.text,
    ...[...effect.dos, ...effect.donts].map((item) => item.text),
    ...effect.important.map((part) => part.content.text),
    effect.team.text,
  ])
}

/** All words that an editor wrote for a treatment itself; those of its medicines stand on their own pages. */
export function treatmentText(treatment: Treatment): string {
  return lines([
    treatment.summary,
    treatment.whatItIs.text,
    treatment.howYouHaveIt.content.text,
    ...treatment.howYouHaveIt.parts.map((part) => part.content.text),
    treatment.goodToKnow?.text,
  ])
}

function lines(texts: readonly (string | null | undefined)[]): string {
  return texts.filter((text) => text).join('\n')
}
