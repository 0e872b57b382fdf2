import type { HelpCardView } from '../../lib/derive/help-card-view.ts'
import { MADE_SECTIONS } from '../../lib/model/section-kinds.ts'
import { HelpCards } from '../medicine/help-cards.tsx'

/** The help cards of a paper: the two upper ones number their lines, so that an effect can name them. */
export function PaperCards({ cards }: { cards: readonly HelpCardView[] }) {
  return (
    <section className="leaf-help" id={MADE_SECTIONS.help.id} aria-labelledby="get-help-h">
      <h2 id="get-help-h">{MADE_SECTIONS.help.heading}</h2>
      <HelpCards cards={cards} />
    </section>
  )
}
