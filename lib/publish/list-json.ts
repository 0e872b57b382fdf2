import { lastChanged } from '../derive/last-changed.ts'
import { byName, type LibraryIndex } from '../derive/library-index.ts'
import type { Review } from '../model/review.ts'
import {
  dataPath,
  effectPath,
  medicinePath,
  medicinesPath,
  schemaPath,
  sideEffectsPath,
  treatmentPath,
  treatmentsPath,
} from '../site.ts'
import { JSON_VERSION, type ListJson } from './json-shapes.ts'

/** A page of the library, whatever its kind, as lists and feeds need it. */
export interface LibraryPage {
  kind: ListJson['of']
  slug: string
  name: string
  path: string
  otherNames: string[]
  summary: string
  version: string
  review: Review
}

/** Every medicine, side effect and treatment, each kind in the order of the alphabet. */
export function libraryPages({ library }: LibraryIndex): LibraryPage[] {
  return [
    ...byName(library.medicines).map(({ slug, name, brands, otherNames, summary, version, review }) => ({
      kind: 'medicine' as const,
      slug,
      name,
      path: medicinePath(slug),
      otherNames: [...brands, ...otherNames],
      summary,
      version,
      review,
    })),
    ...byName(library.sideEffects).map(({ slug, name, medical, summary, version, review }) => ({
      kind: 'side-effect' as const,
      slug,
      name,
      path: effectPath(slug),
      otherNames: medical,
      summary,
      version,
      review,
    })),
    ...byName(library.treatments).map(({ slug, name, otherNames, summary, version, review }) => ({
      kind: 'treatment' as const,
      slug,
      name,
      path: treatmentPath(slug),
      otherNames,
      summary,
      version,
      review,
    })),
  ]
}

const LIST_PATHS = { medicine: medicinesPath, 'side-effect': sideEffectsPath, treatment: treatmentsPath } as const

/** All pages of one kind as JSON: addresses, versions and status, to find what has changed. */
export function listJson(kind: ListJson['of'], index: LibraryIndex): ListJson {
  const { site } = index.library
  return {
    $schema: site.url + schemaPath('list'),
    kind: 'list',
    formatVersion: JSON_VERSION,
    of: kind,
    url: site.url + LIST_PATHS[kind],
    language: 'en-GB',
    publisher: site.name,
    licence: site.licences.text,
    items: libraryPages(index)
      .filter((page) => page.kind === kind)
      .map(({ slug, name, path, otherNames, summary, version, review }) => ({
        id: slug,
        name,
        url: site.url + path,
        json: site.url + dataPath(path, 'json'),
        otherNames,
        summary,
        status: review.status,
        version,
        lastChanged: lastChanged(review),
      })),
  }
}
