import type { Monograph } from '../../model/monograph.ts'
import type { LibraryIndex } from '../library-index.ts'
import type { HelpCardView } from '../help-card-view.ts'
import type { HelpBlock } from '../help-block-view.ts'
import { medicineCards, medicineHelpBlock } from '../medicine-cards.ts'
import { derivePaper, type PaperView } from './paper.ts'

/** A sheet to write down temperature and symptoms by day. It never says that something can wait. */
export interface RecordSheetView extends PaperView {
  cards: HelpCardView[]
  /** What its cards say. */
  help: HelpBlock
  /** The line of the urgent card about temperature; null for a medicine that has none. */
  temperature: string | null
  /** What may be written down first and told later: the lines of the card for working hours. */
  rows: string[]
}

/** The record sheet of a medicine. Only what belongs to the team's card has a row: for all else the sheet says to call, not to write. */
export function deriveRecordSheet(medicine: Monograph, index: LibraryIndex): RecordSheetView {
  const cards = medicineCards(medicine, index)
  const team = cards.find(({ tier }) => tier === 'team')
  return {
    ...derivePaper(medicine, index.library.site),
    cards,
    help: medicineHelpBlock(medicine, index),
    temperature:
      cards.find(({ tier }) => tier === 'urgent')?.lines.find(({ id }) => id === 'temperature')?.words ?? null,
    rows: team?.lines.map(({ words }) => sentence(words)) ?? [],
  }
}

/** A line of a card that stands alone. */
function sentence(words: string): string {
  return words[0]!.toUpperCase() + words.slice(1)
}
