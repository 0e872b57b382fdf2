import { contentDirectory, getLibrary, readContentFiles } from '../../lib/content.ts'
import type { Library } from '../../lib/model/library.ts'
import {
  cancerPath,
  sideEffectPath,
  leafletOf,
  leafletPath,
  medicinePath,
  medicinesPath,
  pagePath,
  searchPath,
  sideEffectsPath,
  treatmentPath,
  treatmentsPath,
  typePath,
} from '../../lib/paths.ts'

/** A page that every check of looks and access is run on. */
export interface TestPage {
  name: string
  path: string
  status: 200 | 404
}

/** One page of each kind, and the shortest, the longest and an immunotherapy medicine, whatever the library holds today. */
export function choosePages(library: Library = getLibrary()): TestPage[] {
  const [shortest, longest] = shortestAndLongest(library)
  const immunotherapy = library.medicines.find(
    ({ type, slug }) => type === 'immunotherapy' && slug !== shortest && slug !== longest,
  )
  const effect = mostListedEffect(library)
  const [treatment] = library.treatments
  const rows: [string, string | undefined][] = [
    ['home', '/'],
    ['medicines A to Z', medicinesPath],
    ['shortest medicine', medicinePath(shortest)],
    ['longest medicine', medicinePath(longest)],
    ['an immunotherapy', immunotherapy && medicinePath(immunotherapy.slug)],
    ['a leaflet', leafletPath(shortest)],
    ['a leaflet of a treatment', treatment && leafletOf(treatmentPath(treatment.slug))],
    ['side effects', sideEffectsPath],
    ['a side effect', effect && sideEffectPath(effect)],
    ['treatments', treatmentsPath],
    ['a treatment', treatment && treatmentPath(treatment.slug)],
    ['a cancer', library.cancers[0] && cancerPath(library.cancers[0].id)],
    ['a type of medicine', library.types[0] && typePath(library.types[0].id)],
    ['search', searchPath],
    ['search with words', `${searchPath}?q=${encodeURIComponent(library.medicines[0]!.name)}`],
    ['a plain page', pagePath('about')],
    ['problem', '/problem'],
    ['not on this phone', '/offline'],
  ]
  return [
    ...rows.flatMap(([name, path]) => (path ? [{ name, path, status: 200 as const }] : [])),
    { name: 'page not found', path: '/medicines/no-such-medicine', status: 404 },
  ]
}

/** Slugs of the medicines with the shortest and the longest file. */
function shortestAndLongest(library: Library): [string, string] {
  const files = readContentFiles(contentDirectory())
  const size = (slug: string) => {
    const file = files.get(`medicines/${slug}.md`)
    return file && 'text' in file ? (file.text ?? '').length : 0
  }
  const slugs = library.medicines.map(({ slug }) => slug).sort((a, b) => size(a) - size(b))
  if (slugs.length === 0) throw new Error('There is no medicine in the content, so there is no page to test.')
  return [slugs[0]!, slugs.at(-1)!]
}

/** The side effect that most medicines name: the page with most on it. */
function mostListedEffect(library: Library): string | undefined {
  const text = JSON.stringify(library.medicines)
  const times = (slug: string) => text.split(`"effect":"${slug}"`).length
  return library.sideEffects.map(({ slug }) => slug).sort((a, b) => times(b) - times(a))[0]
}
