import type { HelpBlock } from '../../lib/derive/help-block-view.ts'
import { MADE_SECTIONS } from '../../lib/model/section-kinds.ts'
import { HelpBlockView } from '../medicine/help-block.tsx'

interface PaperCardsProps {
  block: HelpBlock
  isDraft: boolean
  /** A leaflet lists every sign below the cards; a sheet to write on has the cards alone. */
  place: 'leaflet' | 'sheet'
}

/** The help cards of a paper. */
export function PaperCards({ block, isDraft, place }: PaperCardsProps) {
  return (
    <section className="leaf-help" id={MADE_SECTIONS.help.id} aria-labelledby="get-help-h">
      <h2 id="get-help-h">{MADE_SECTIONS.help.heading}</h2>
      <HelpBlockView block={block} isDraft={isDraft} place={place} />
    </section>
  )
}
