import type { HelpCardView } from '../../lib/derive/help/help-card-view.ts'
import { helpMarkup } from '../../lib/derive/help/help-markup.ts'
import { makeElement } from '../ui/make-element.ts'

/** "When to get help": what to call for, and whom. One card for each tier that has lines, the most serious first. */
export function HelpCards({ cards }: { cards: readonly HelpCardView[] }) {
  return helpMarkup(cards, makeElement)
}
