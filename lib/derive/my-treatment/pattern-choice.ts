import type { Schedule } from '../../model/schedule.ts'
import { medicinePath, treatmentPath } from '../../paths.ts'
import { capitalised } from '../a-to-z.ts'
import type { MedicineData, MyTreatmentData, TreatmentData } from './my-treatment-data.ts'
import type { TreatmentChoice } from './treatment-choice.ts'

/** A pattern of days that the calendar can show. */
export interface PatternChoice {
  /** As the address has it: `t.folfox.two-weeks`. */
  id: string
  /** Whose pattern it is. */
  of: string
  href: string
  schedule: Schedule
  /** Slug of the medicine that all its days belong to; null where each day names its own. */
  medicine: string | null
  /** Day of its page's last change, for the stamp of a calendar file. */
  changed: string
}

/** Every pattern of what is chosen, treatments first. */
export function patternsFor(data: MyTreatmentData, { treatments, medicines }: TreatmentChoice): PatternChoice[] {
  return [
    ...treatments
      .flatMap((slug) => data.treatments.find((one) => one.slug === slug) ?? [])
      .flatMap((treatment) => patternsOf('t', treatment, treatment.name)),
    ...medicines
      .flatMap((slug) => data.medicines.find((one) => one.slug === slug) ?? [])
      .flatMap((medicine) => patternsOf('m', medicine, capitalised(medicine.name))),
  ]
}

/** The pattern that is shown: the one that was named, or the first. Null where the named one is not there: its days must not fall on another. */
export function shownPattern(patterns: readonly PatternChoice[], { pattern }: TreatmentChoice): PatternChoice | null {
  return (pattern === null ? patterns[0] : patterns.find(({ id }) => id === pattern)) ?? null
}

/** The days of a pattern on which one medicine is had. */
export function daysOfMedicine({ medicine, schedule }: PatternChoice, slug: string): number[] {
  const entries =
    medicine === null
      ? schedule.entries.filter(({ medicines }) => medicines.includes(slug))
      : medicine === slug
        ? schedule.entries
        : []
  return [...new Set(entries.flatMap(({ days }) => days))].sort((a, b) => a - b)
}

function patternsOf(
  letter: 't' | 'm',
  { slug, schedules, changed }: MedicineData | TreatmentData,
  name: string,
): PatternChoice[] {
  const href = letter === 't' ? treatmentPath(slug) : medicinePath(slug)
  return schedules.map((schedule) => ({
    id: `${letter}.${slug}.${schedule.id}`,
    of: name,
    href,
    schedule,
    medicine: letter === 'm' ? slug : null,
    changed,
  }))
}
