import type { LibraryIndex } from '../derive/library-index.ts'
import { PAGE_FOLDERS, type PageFolder } from '../model/page-folders.ts'
import { medicineJson } from './medicine-json.ts'
import type { Outline } from './outline.ts'
import { medicineOutline, sideEffectOutline, treatmentOutline } from './page-outlines.ts'
import { sideEffectJson } from './side-effect-json.ts'
import { treatmentJson } from './treatment-json.ts'

/** Every page by folder and slug, as routes need them. */
export function copyParams({ library }: LibraryIndex): { folder: PageFolder; slug: string }[] {
  const pages = { medicines: library.medicines, 'side-effects': library.sideEffects, treatments: library.treatments }
  return PAGE_FOLDERS.flatMap((folder) => pages[folder].map(({ slug }) => ({ folder, slug })))
}

/** The outline of a page by its address, as every format has it; undefined where there is no such page. */
export function outlineOf(folder: string, slug: string, index: LibraryIndex): Outline | undefined {
  const known = PAGE_FOLDERS.find((one) => one === folder)
  switch (known) {
    case 'medicines': {
      const medicine = index.medicine.get(slug)
      return medicine && medicineOutline(medicineJson(medicine, index))
    }
    case 'side-effects': {
      const effect = index.sideEffect.get(slug)
      return effect && sideEffectOutline(sideEffectJson(effect, index))
    }
    case 'treatments': {
      const treatment = index.treatment.get(slug)
      return treatment && treatmentOutline(treatmentJson(treatment, index))
    }
    case undefined:
      return undefined
    default: {
      const never: never = known
      return never
    }
  }
}
