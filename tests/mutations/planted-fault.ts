/** A small fault to put into a file: it must be noticed by a test. */
export interface PlantedFault {
  /** Below the project's folder. */
  file: string
  /** What is there, in one place only unless `nth` says which. */
  from: string
  to: string
  nth?: number
}

/** The faults of some files: what is there, what is put in its place, and which of several places that read the same, from 1 on. */
export type FaultList = Readonly<Record<string, readonly (readonly [from: string, to: string, nth?: number])[]>>

/** Every fault of some lists. */
export function faultsOf(lists: readonly FaultList[]): PlantedFault[] {
  return lists.flatMap((list) =>
    Object.entries(list).flatMap(([file, rows]) => rows.map(([from, to, nth]) => ({ file, from, to, nth }))),
  )
}

/**
 * The text of a file with the fault in it.
 * @throws where the place is not there, or is not the only one: the list has to follow the code
 */
export function plantFault(text: string, { file, from, to, nth }: PlantedFault): string {
  const places = placesOf(text, from)
  const place = places[(nth ?? 1) - 1]
  if (place === undefined || from === to || (nth === undefined && places.length > 1))
    throw new StaleFault(`${file}: "${from}" is there ${places.length} times. Mend its row in tests/mutations/faults/.`)
  return text.slice(0, place) + to + text.slice(place + from.length)
}

/** A row whose place the code has left. */
export class StaleFault extends Error {}

function placesOf(text: string, words: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) places.push(at)
  return places
}
