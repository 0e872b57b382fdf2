import { capitalised } from '../derive/a-to-z.ts'
import { indexLibrary, type LibraryIndex } from '../derive/library-index.ts'
import { deriveMedicinePage } from '../derive/pages/medicine-view.ts'
import { deriveSideEffectPage } from '../derive/pages/side-effect-view.ts'
import { deriveTreatmentPage } from '../derive/pages/treatment-view.ts'
import { medicineText, sideEffectText, treatmentText } from '../language/page-text.ts'
import { scoreText } from '../language/reading-scores.ts'
import { type Library, type PageOfKind, pagesByKind } from '../model/library.ts'
import { PAGE_KINDS, type PageKindId } from '../model/page-kinds.ts'
import type { PageReport } from '../model/page-report.ts'
import type { Issue } from '../model/result.ts'
import type { Review } from '../model/review.ts'
import { pathOfPage } from '../paths.ts'

/** What a report says of each kind of page: all words that an editor wrote, and the parts that a comment can be about. */
const KINDS: {
  [K in PageKindId]: {
    text: (page: PageOfKind[K]) => string
    sections: (page: PageOfKind[K], index: LibraryIndex) => PageReport['sections']
  }
} = {
  medicine: { text: medicineText, sections: medicineSections },
  'side-effect': {
    text: sideEffectText,
    sections: (effect, index) => deriveSideEffectPage(effect, index).contents,
  },
  treatment: {
    text: treatmentText,
    sections: (treatment, index) => deriveTreatmentPage(treatment, index).contents,
  },
}

function medicineSections(medicine: PageOfKind['medicine'], index: LibraryIndex): PageReport['sections'] {
  const { contents, bands } = deriveMedicinePage(medicine, index)
  return [...contents, ...bands.flatMap(({ effects }) => effects.map(({ id, name }) => ({ id, label: name })))]
}

/** A report on each page that readers rate, in the order of their names. Takes seconds: it is made once, by the build. */
export function reportPages(library: Library, warnings: readonly Issue[]): PageReport[] {
  const index = indexLibrary(library)
  const names = [
    ...library.medicines.flatMap(({ name, brands, otherNames }) => [name, ...brands, ...otherNames]),
    ...library.treatments.map(({ name }) => name),
  ]
  const reportsOf = <K extends PageKindId>(kind: K): PageReport[] => {
    const pages: readonly PageOfKind[K][] = pagesByKind(library)[kind]
    const { text, sections } = KINDS[kind]
    return pages.map((page) => {
      const path = pathOfPage(kind, page.slug)
      return {
        path,
        kind,
        title: capitalised(page.name),
        version: page.version,
        review: reviewOf(page.review),
        scores: scoresOf(text(page), names),
        warnings: warnings
          .filter(({ file }) => file === `${path.slice(1)}.md`)
          .map(({ line, found, expected, remedy }) => ({
            line,
            text: `Found ${found}; expected ${expected}. ${remedy}`,
          })),
        sections: sections(page, index),
      }
    })
  }
  return PAGE_KINDS.flatMap(({ id }) => reportsOf(id)).sort((a, b) => a.title.localeCompare(b.title, 'en-GB'))
}

function reviewOf({ status, written, checkedOn, nextCheck, checkedBy }: Review): PageReport['review'] {
  return { status, written, checkedOn, nextCheck, checkedBy: checkedBy.map(({ name }) => name) }
}

function scoresOf(text: string, names: readonly string[]): PageReport['scores'] {
  const { words, fleschKincaid, smog, longest } = scoreText(text, names)
  return { words, fleschKincaid: tenths(fleschKincaid), smog: tenths(smog), longest }
}

const tenths = (grade: number): number => Math.round(grade * 10) / 10
