import type { Html } from '../../model/html.ts'
import type { Monograph } from '../../model/monograph.ts'
import { PRECAUTIONS } from '../../model/treatment-parts.ts'
import type { HelpBlock } from '../help/help-block-view.ts'
import type { LibraryIndex } from '../library-index.ts'
import { deriveMedicinePage, type MedicineView, YELLOW_CARD } from '../pages/medicine-view.ts'
import { questionsOf } from '../merge-texts.ts'
import type { TreatmentPattern } from '../schedule-pattern.ts'
import { type LeafletGroup, leafletEffects, type OtherSigns, otherSigns } from './leaflet-effects.ts'
import { sidesWords } from './leaflet-sides.ts'
import { type LeafletSection, leafletSection } from './leaflet-texts.ts'
import { addressInPrint, derivePaper, type PaperView } from './paper.ts'

/** What a leaflet prints, of a medicine or of a treatment. */
export interface LeafletView extends PaperView {
  /** How many sides it has, and why they are more than usual; null where nobody has counted. */
  sides: string | null
  lead: string
  facts: { term: string; names: string[] }[]
  help: HelpBlock
  /** Signs that neither a card nor a row says. */
  signs: OtherSigns[]
  /** How you have it. */
  having: LeafletSection[]
  patterns: TreatmentPattern[]
  groups: LeafletGroup[]
  everyday: MedicineView['everyday']
  /** What stands after the side effects, in the order of the page. */
  sections: LeafletSection[]
  questions: Html[]
  /** What helps without a link: the Yellow Card and the helplines. Other links are found on the web page. */
  contacts: { name: string; what: string }[]
}

/** A medicine's leaflet. What it is and how it works stand on its web page: nobody must know or do anything of it. */
export function deriveLeaflet(medicine: Monograph, index: LibraryIndex): LeafletView {
  const view = deriveMedicinePage(medicine, index)
  const paper = derivePaper(medicine, index.library.site)
  const effects = effectsAndSigns(view)
  return {
    ...paper,
    sides: sidesWords({ ...paper, ...effects, version: medicine.version, medicines: 1 }),
    lead: medicine.summary,
    facts: [{ term: 'Say it', names: [medicine.say] }, ...alsoCalled([...view.names.others, ...view.names.brands])],
    ...effects,
    having: leafletSection('how-you-have-it', [medicine]),
    patterns: view.patterns,
    everyday: view.everyday,
    sections: PRECAUTIONS.flatMap((id) => leafletSection(id, [medicine])),
    questions: questionsOf(medicine).map(({ html }) => html),
    contacts: contactsOf(index),
  }
}

/** The side effects of a page, and the signs that they leave over. */
export function effectsAndSigns({
  help,
  groups,
}: Pick<MedicineView, 'help' | 'groups'>): Pick<LeafletView, 'help' | 'groups' | 'signs'> {
  const rows = leafletEffects(groups)
  return { help, groups: rows, signs: otherSigns(help, rows) }
}

/** Other names, where there are some. */
export function alsoCalled(names: readonly string[]): LeafletView['facts'] {
  return names.length > 0 ? [{ term: 'Also called', names: [...names] }] : []
}

/** Whom else to ask, and where to report a side effect, as people dial and type it. */
export function contactsOf({ library }: LibraryIndex): LeafletView['contacts'] {
  return [
    {
      name: `${YELLOW_CARD.title}: ${addressInPrint(YELLOW_CARD.href)}`,
      what: YELLOW_CARD.what.split('. ')[0] + '.',
    },
    ...library.site.helplines.map(({ name, phone, hours }) => ({ name: `${name}: ${phone}`, what: `${hours}.` })),
  ]
}
