import type { Monograph } from '../../model/monograph.ts'
import type { LibraryIndex } from '../library-index.ts'
import { bulletsOf, type HelpCardView } from '../help-card-view.ts'
import { deriveHelpCards } from '../card-lines.ts'
import { effectsOf } from '../medicine-view.ts'
import { derivePaper, type PaperView } from './paper.ts'

/** A sheet to write down temperature and symptoms by day. It never says that something can wait. */
export interface RecordSheetView extends PaperView {
  cards: HelpCardView[]
  /** The line of the urgent card about temperature; null for a medicine that has none. */
  temperature: string | null
  /** What may be written down first and told later: bullets of the card for working hours, by their groups' names. */
  rows: string[]
}

/** The record sheet of a medicine. Only what belongs to the team's card has a row: for all else the sheet says to call, not to write. */
export function deriveRecordSheet(medicine: Monograph, index: LibraryIndex): RecordSheetView {
  const cards = deriveHelpCards(effectsOf(medicine, index), index.help)
  const team = cards.find(({ tier }) => tier === 'team')
  return {
    ...derivePaper(medicine, index.library.site),
    cards,
    temperature:
      cards.find(({ tier }) => tier === 'urgent')?.lines.find(({ id }) => id === 'temperature')?.words ?? null,
    rows: (team ? bulletsOf(team) : []).map(({ lead, lines: [first] }) => lead ?? sentence(first!)),
  }
}

/** A line of a card that stands alone. */
function sentence(words: string): string {
  return words[0]!.toUpperCase() + words.slice(1)
}
