import type { HelpBlock } from '../../lib/derive/help/help-block-view.ts'
import { MADE_SECTIONS } from '../../lib/model/section-kinds.ts'
import { HelpBlockView } from '../medicine/help-block.tsx'

interface PaperCardsProps {
  block: HelpBlock
  isDraft: boolean
}

/** The help cards of a paper, and the open lists under them. */
export function PaperCards({ block, isDraft }: PaperCardsProps) {
  return (
    <section className="leaf-help" id={MADE_SECTIONS.help.id} aria-labelledby="get-help-h">
      <h2 id="get-help-h">{MADE_SECTIONS.help.heading}</h2>
      <HelpBlockView block={block} isDraft={isDraft} place="paper" />
    </section>
  )
}
