import type { Monograph } from '../../model/monograph.ts'
import type { LibraryIndex } from '../library-index.ts'
import { helpOf, printedOn } from '../help/card-lines.ts'
import type { HelpCardView } from '../help/help-card-view.ts'
import type { HelpBlock } from '../help/help-block-view.ts'
import { effectsOf, medicineCards, medicineHelpBlock } from '../medicine-cards.ts'
import { derivePaper, type PaperView } from './paper.ts'

/** A sheet to write down temperature and symptoms by day. It never says that something can wait. */
export interface RecordSheetView extends PaperView {
  cards: HelpCardView[]
  /** What its cards say. */
  help: HelpBlock
  /** The line of the urgent card about temperature; null for a medicine that has none. */
  temperature: string | null
  /** What may be written down first and told later: the effects whose signs all stand on the team's card, by name. */
  rows: string[]
}

/** The record sheet of a medicine. Only what belongs to the team's card has a row: for all else the sheet says to call, not to write. */
export function deriveRecordSheet(medicine: Monograph, index: LibraryIndex): RecordSheetView {
  const cards = medicineCards(medicine, index)
  const help = medicineHelpBlock(medicine, index)
  const printedFor = printedOn(help, index.help)
  return {
    ...derivePaper(medicine, index.library.site),
    cards,
    help,
    temperature:
      cards.find(({ tier }) => tier === 'urgent')?.lines.find(({ id }) => id === 'temperature')?.words ?? null,
    rows: effectsOf(medicine, index)
      .filter(({ effect, adverse }) => {
        const lines = helpOf(effect, adverse, index.help).map(printedFor)
        return lines.length > 0 && lines.every(({ tier }) => tier === 'team')
      })
      .map(({ effect }) => effect.name),
  }
}
