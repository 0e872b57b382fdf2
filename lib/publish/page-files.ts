import type { LibraryIndex } from '../derive/library-index.ts'
import { PAGE_FOLDERS, type PageFolder } from '../model/page-folders.ts'
import { dataPath, qrCodePath } from '../site.ts'
import type { AnswerType } from './answer.ts'
import { fhirBundle } from './fhir-bundle.ts'
import { formatJson } from './json-head.ts'
import type { MedicineJson, SideEffectJson, TreatmentJson } from './json-shapes.ts'
import { medicineJson } from './medicine-json.ts'
import type { Outline } from './outline.ts'
import { formatMarkdown, formatText } from './outline-text.ts'
import { medicineOutline, sideEffectOutline, treatmentOutline } from './page-outlines.ts'
import { qrSvg } from './qr-code.ts'
import { sideEffectJson } from './side-effect-json.ts'
import { treatmentJson } from './treatment-json.ts'

/** A file that stands beside a page: one of its forms for programs, or its QR code. */
export interface PageFile {
  /** The address at which it answers, from the first slash. */
  path: string
  text: string
  type: AnswerType
}

type PageJson = MedicineJson | SideEffectJson | TreatmentJson

/** Every page that has such files, by folder and slug. */
export function pagesWithFiles({ library }: LibraryIndex): { folder: PageFolder; slug: string }[] {
  const pages = { medicines: library.medicines, 'side-effects': library.sideEffects, treatments: library.treatments }
  return PAGE_FOLDERS.flatMap((folder) => pages[folder].map(({ slug }) => ({ folder, slug })))
}

/** The files of one page, all made from its JSON; none where there is no such page. */
export function pageFiles(folder: PageFolder, slug: string, index: LibraryIndex): PageFile[] {
  const json = pageJson(folder, slug, index)
  if (!json) return []
  const page = `/${folder}/${slug}`
  const outline = outlineOf(json)
  return [
    { path: dataPath(page, 'json'), text: formatJson(json), type: 'json' },
    ...(json.kind === 'medicine'
      ? [{ path: dataPath(page, 'fhir.json'), text: formatJson(fhirBundle(json)), type: 'fhir' as const }]
      : []),
    { path: dataPath(page, 'txt'), text: formatText(outline), type: 'text' },
    { path: dataPath(page, 'md'), text: formatMarkdown(outline), type: 'markdown' },
    { path: qrCodePath(page), text: qrSvg(json.url), type: 'svg' },
  ]
}

/** The JSON of a page by its address; undefined where there is no such page. */
export function pageJson(folder: PageFolder, slug: string, index: LibraryIndex): PageJson | undefined {
  switch (folder) {
    case 'medicines': {
      const medicine = index.medicine.get(slug)
      return medicine && medicineJson(medicine, index)
    }
    case 'side-effects': {
      const effect = index.sideEffect.get(slug)
      return effect && sideEffectJson(effect, index)
    }
    case 'treatments': {
      const treatment = index.treatment.get(slug)
      return treatment && treatmentJson(treatment, index)
    }
    default: {
      const never: never = folder
      return never
    }
  }
}

/** What copies in words say of a page, in their order. */
export function outlineOf(json: PageJson): Outline {
  switch (json.kind) {
    case 'medicine':
      return medicineOutline(json)
    case 'side-effect':
      return sideEffectOutline(json)
    case 'treatment':
      return treatmentOutline(json)
    default: {
      const never: never = json
      return never
    }
  }
}
