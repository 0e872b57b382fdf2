import type { Day, Review } from '../model/review.ts'

/** The newest day of a page's public history: its writing, its changes, its last check. Days sort as text. */
export function lastChanged({ written, changes, checkedOn }: Pick<Review, 'written' | 'changes' | 'checkedOn'>): Day {
  return [written, ...changes.map(({ on }) => on), ...(checkedOn ? [checkedOn] : [])].sort().at(-1)!
}
