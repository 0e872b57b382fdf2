import type { FrequencyBand } from '../../model/frequency-bands.ts'
import type { Html } from '../../model/html.ts'
import type { Monograph, Section } from '../../model/monograph.ts'
import type { SectionId } from '../../model/section-kinds.ts'
import type { LibraryIndex } from '../library-index.ts'
import { whenOf } from '../effect-group-views.ts'
import type { RowAct } from '../effect-row-view.ts'
import { deriveMedicinePage, type MedicineView, YELLOW_CARD } from '../medicine-view.ts'
import { addressInPrint, derivePaper, type PaperView } from './paper.ts'

/** One effect as paper has room for: its one condition, and what the page says of it. All its signs stand on the cards. */
export interface LeafletEffect {
  id: string
  name: string
  act: RowAct | null
  /** What this medicine's page says of it, or what is true of it with every medicine. */
  own: Html | null
  summary: string
  when: { word: string; text: string }[]
}

/** What paper shows beside the text of the page's own sections. */
export interface LeafletView extends PaperView {
  page: MedicineView
  bands: { id: FrequencyBand['id']; heading: string; effects: LeafletEffect[] }[]
  /** The page's own sections, in order, but for those that only its web page shows. */
  sections: Section[]
  /** What helps without a link: the Yellow Card and the helplines. Other links are found on the web page. */
  contacts: { name: string; what: string }[]
}

/** It has nothing that anybody must know or do, and without it the longest pages fit on 6 sheets. */
const LEFT_OUT: SectionId = 'how-it-works'

/** A medicine's leaflet: the page's own view, shortened only where the cards say the same, with the words that make a sheet traceable. */
export function deriveLeaflet(medicine: Monograph, index: LibraryIndex): LeafletView {
  const page = deriveMedicinePage(medicine, index)
  const acts = new Map(
    page.groups
      .flatMap(({ bands }) => bands.flatMap(({ rows, milder }) => [...rows, ...milder]))
      .map(({ id, act }) => [id, act]),
  )
  return {
    ...derivePaper(medicine, index.library.site),
    page,
    bands: page.bands.map(({ band, effects }) => ({
      id: band.id,
      heading: band.heading,
      effects: effects.map((effect) => ({
        id: effect.id,
        name: effect.name,
        act: acts.get(effect.id) ?? null,
        own: effect.own,
        summary: effect.summary,
        when: whenOf(effect),
      })),
    })),
    sections: medicine.sections.filter(({ id }) => id !== LEFT_OUT),
    contacts: [
      {
        name: `${YELLOW_CARD.title}: ${addressInPrint(YELLOW_CARD.href)}`,
        what: YELLOW_CARD.what.split('. ')[0] + '.',
      },
      ...index.library.site.helplines.map(({ name, phone, hours }) => ({
        name: `${name}: ${phone}`,
        what: `${hours}.`,
      })),
    ],
  }
}
