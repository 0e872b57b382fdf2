import type { ChosenIds } from './help-block-view.ts'

/** How many lines of each tier several medicines together say aloud. */
const TOGETHER = { emergency: 2, urgent: 6 } as const

/** What a choice for several medicines is made of. */
interface Chosen {
  chosen: ChosenIds | null
  doNotTakeMore: readonly string[]
}

/**
 * What the writers chose for medicines that are had together: the first of each, then the second of each. A proposal until the treatment has a
 * choice of its own. Null where one of them has none.
 */
export function chosenTogether(medicines: readonly Chosen[]): ChosenIds | null {
  const all = medicines.map(({ chosen }) => chosen)
  if (all.some((chosen) => chosen === null)) return null
  const together = (tier: keyof typeof TOGETHER) => inTurn(all.map((chosen) => chosen![tier])).slice(0, TOGETHER[tier])
  return { emergency: together('emergency'), urgent: together('urgent') }
}

/** Signs at which no more of one of them is taken before somebody was asked, each once. */
export function doNotTakeMoreTogether(medicines: readonly Chosen[]): string[] {
  return [...new Set(medicines.flatMap(({ doNotTakeMore }) => doNotTakeMore))]
}

/** The first of each list, then the second of each, each once. */
function inTurn(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(0, ...lists.map((list) => list.length))
  return [...new Set(Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat())]
}
