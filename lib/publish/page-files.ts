import type { LibraryIndex } from '../derive/library-index.ts'
import { pagesByKind } from '../model/library.ts'
import { type FileForm, PAGE_KINDS, pageKind, type PageKindId } from '../model/page-kinds.ts'
import { dataPath, pathOfPage, qrCodePath } from '../paths.ts'
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

/** Every page that has such files. */
export function pagesWithFiles({ library }: LibraryIndex): { kind: PageKindId; slug: string }[] {
  const pages = pagesByKind(library)
  return PAGE_KINDS.flatMap(({ id }) => pages[id].map(({ slug }) => ({ kind: id, slug })))
}

/** The files of one page, all made from its JSON: those that its kind has. None where there is no such page. */
export function pageFiles(kind: PageKindId, slug: string, index: LibraryIndex): PageFile[] {
  const json = pageJson(kind, slug, index)
  if (!json) return []
  const page = pathOfPage(kind, slug)
  const outline = outlineOf(json)
  return [
    ...pageKind(kind).forms.map((form) => ({ path: dataPath(page, form), ...inForm(form, json, outline) })),
    { path: qrCodePath(page), text: qrSvg(json.url), type: 'svg' },
  ]
}

function inForm(form: FileForm, json: PageJson, outline: Outline): Omit<PageFile, 'path'> {
  switch (form) {
    case 'json':
      return { text: formatJson(json), type: 'json' }
    case 'fhir.json':
      if (json.kind !== 'medicine')
        throw new Error(`There is no FHIR form of a ${json.kind}: see lib/model/page-kinds.ts.`)
      return { text: formatJson(fhirBundle(json)), type: 'fhir' }
    case 'txt':
      return { text: formatText(outline), type: 'text' }
    case 'md':
      return { text: formatMarkdown(outline), type: 'markdown' }
    default: {
      const never: never = form
      return never
    }
  }
}

/** The JSON of a page; undefined where there is no such page. */
export function pageJson(kind: PageKindId, slug: string, index: LibraryIndex): PageJson | undefined {
  switch (kind) {
    case 'medicine': {
      const medicine = index.medicine.get(slug)
      return medicine && medicineJson(medicine, index)
    }
    case 'side-effect': {
      const effect = index.sideEffect.get(slug)
      return effect && sideEffectJson(effect, index)
    }
    case 'treatment': {
      const treatment = index.treatment.get(slug)
      return treatment && treatmentJson(treatment, index)
    }
    default: {
      const never: never = kind
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
