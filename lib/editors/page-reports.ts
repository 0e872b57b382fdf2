import { capitalised } from '../derive/a-to-z.ts'
import { indexLibrary } from '../derive/library-index.ts'
import { deriveMedicinePage } from '../derive/medicine-page.ts'
import { deriveSideEffectPage } from '../derive/side-effect-page.ts'
import { deriveTreatmentPage } from '../derive/treatment-page.ts'
import { medicineText, sideEffectText, treatmentText } from '../language/page-text.ts'
import { scoreText } from '../language/reading-scores.ts'
import type { Library } from '../model/library.ts'
import type { PageReport } from '../model/page-report.ts'
import type { Issue } from '../model/result.ts'
import type { Review } from '../model/review.ts'
import { effectPath, medicinePath, treatmentPath } from '../site.ts'

/** A report on each page that readers rate, in the order of their names. Takes seconds: it is made once, by the build. */
export function reportPages(library: Library, warnings: readonly Issue[]): PageReport[] {
  const index = indexLibrary(library)
  const names = [
    ...library.medicines.flatMap(({ name, brands, otherNames }) => [name, ...brands, ...otherNames]),
    ...library.treatments.map(({ name }) => name),
  ]
  const common = (path: string, { review, version }: { review: Review; version: string }, text: string) => ({
    path,
    version,
    review: reviewOf(review),
    scores: scoresOf(text, names),
    warnings: warnings
      .filter(({ file }) => file === `${path.slice(1)}.md`)
      .map(({ line, found, expected, remedy }) => ({ line, text: `Found ${found}; expected ${expected}. ${remedy}` })),
  })
  const reports: PageReport[] = [
    ...library.medicines.map((medicine): PageReport => {
      const { contents, bands } = deriveMedicinePage(medicine, index)
      return {
        ...common(medicinePath(medicine.slug), medicine, medicineText(medicine)),
        kind: 'medicine',
        title: capitalised(medicine.name),
        sections: [
          ...contents,
          ...bands.flatMap(({ effects }) => effects.map(({ id, name }) => ({ id, label: name }))),
        ],
      }
    }),
    ...library.sideEffects.map((effect): PageReport => ({
      ...common(effectPath(effect.slug), effect, sideEffectText(effect)),
      kind: 'side-effect',
      title: effect.name,
      sections: deriveSideEffectPage(effect, index).contents,
    })),
    ...library.treatments.map((treatment): PageReport => ({
      ...common(treatmentPath(treatment.slug), treatment, treatmentText(treatment)),
      kind: 'treatment',
      title: treatment.name,
      sections: deriveTreatmentPage(treatment, index).contents,
    })),
  ]
  return reports.sort((a, b) => a.title.localeCompare(b.title, 'en-GB'))
}

function reviewOf({ status, written, checkedOn, nextCheck, checkedBy }: Review): PageReport['review'] {
  return { status, written, checkedOn, nextCheck, checkedBy: checkedBy.map(({ name }) => name) }
}

function scoresOf(text: string, names: readonly string[]): PageReport['scores'] {
  const { words, fleschKincaid, smog, longest } = scoreText(text, names)
  return { words, fleschKincaid: tenths(fleschKincaid), smog: tenths(smog), longest }
}

const tenths = (grade: number): number => Math.round(grade * 10) / 10
