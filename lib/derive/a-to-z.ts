import type { Monograph } from '../model/monograph.ts'
import { medicinePath } from '../paths.ts'

/** A line of the A to Z: a medicine, or a brand or other name that points to one. */
export interface AtoZEntry {
  name: string
  href: string
  /** The medicine's own summary; null for a name that points elsewhere. */
  summary: string | null
  /** "see aldesleukin"; null for the medicine itself. */
  see: string | null
}

export interface AtoZLetter {
  letter: string
  entries: AtoZEntry[]
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** All 26 letters with the names under each, medicines and their brands together; letters without names have no entries. Names that start with a digit stand under #. */
export function deriveAtoZ(
  medicines: readonly Pick<Monograph, 'slug' | 'name' | 'brands' | 'otherNames' | 'summary'>[],
): AtoZLetter[] {
  const entries = medicines.flatMap(({ slug, name, brands, otherNames, summary }): AtoZEntry[] => [
    { name: capitalised(name), href: medicinePath(slug), summary, see: null },
    ...[...brands, ...otherNames].map((other) => ({
      name: capitalised(other),
      href: medicinePath(slug),
      summary: null,
      see: name,
    })),
  ])
  entries.sort((a, b) => a.name.localeCompare(b.name, 'en-GB', { sensitivity: 'base', numeric: true }))
  const letterOf = (name: string) => {
    const first = name.normalize('NFD').charAt(0).toUpperCase()
    return LETTERS.includes(first) ? first : '#'
  }
  const groups = Map.groupBy(entries, (entry) => letterOf(entry.name))
  return [...LETTERS, ...(groups.has('#') ? ['#'] : [])].map((letter) => ({
    letter,
    entries: groups.get(letter) ?? [],
  }))
}

/** The name with a capital first letter, as a heading has it. */
export function capitalised(name: string): string {
  return name.charAt(0).toLocaleUpperCase('en-GB') + name.slice(1)
}
