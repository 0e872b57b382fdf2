import { capitalised } from '../a-to-z.ts'
import { fold } from '../search/fold-words.ts'
import type { MyTreatmentData } from './my-treatment-data.ts'

/** Something that can be added to "My treatment". */
export interface Addable {
  what: 'treatments' | 'medicines'
  slug: string
  name: string
  /** The name that was typed, where it is another one: a brand. */
  also: string | null
}

/** How many names are offered where the typed one is not there. */
const OFFERED = 5

/** Every name that can be typed, for the list under the field. */
export function addables({ medicines, treatments }: MyTreatmentData): Addable[] {
  const named =
    (what: Addable['what']) =>
    ({ slug, name, names }: { slug: string; name: string; names: string[] }) =>
      [null, ...names].map((also) => ({ what, slug, name: capitalised(name), also: also && capitalised(also) }))
  return [...medicines.flatMap(named('medicines')), ...treatments.flatMap(named('treatments'))]
}

/** What has exactly this name, however it is written; or else what has a name with these letters in it. */
export function findChoice(typed: string, all: readonly Addable[]): { found: Addable | null; offered: Addable[] } {
  const words = fold(typed)
  const nameOf = ({ name, also }: Addable) => fold(also ?? name)
  const found = words === '' ? null : (all.find((one) => nameOf(one) === words) ?? null)
  const near = found || words.length < 2 ? [] : all.filter((one) => nameOf(one).includes(words))
  return {
    found,
    offered: [...new Map(near.map((one) => [`${one.what} ${one.slug}`, one])).values()].slice(0, OFFERED),
  }
}
