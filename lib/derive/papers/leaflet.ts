import type { FrequencyBand } from '../../model/frequency-bands.ts'
import type { HelpTrigger } from '../../model/help-tiers.ts'
import type { Html } from '../../model/html.ts'
import { adverseEffects, type Monograph, type Section } from '../../model/monograph.ts'
import type { SectionId } from '../../model/section-kinds.ts'
import { bulletsOf, type HelpCardView } from '../help-card-view.ts'
import { helpOf } from '../card-lines.ts'
import type { LibraryIndex } from '../library-index.ts'
import type { EffectAct } from '../effect-act.ts'
import { deriveMedicinePage, type EffectView, type MedicineView, YELLOW_CARD } from '../medicine-view.ts'
import { addressInPrint, derivePaper, type PaperView } from './paper.ts'

/** Where on the cards the words of an effect stand. */
export interface CardPlace {
  tier: EffectAct['tier']
  /** Numbers of the card's bullets, counted from 1. */
  numbers: number[]
}

/** One effect as paper has room for: what to do stands on the cards, and here is where. */
export interface LeafletEffect {
  id: string
  name: string
  place: CardPlace | null
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
  const adverse = new Map(adverseEffects(medicine).map((one) => [one.effect, one]))
  return {
    ...derivePaper(medicine, index.library.site),
    page,
    bands: page.bands.map(({ band, effects }) => ({
      id: band.id,
      heading: band.heading,
      effects: effects.map((effect) => ({
        id: effect.id,
        name: effect.name,
        place: effect.act
          ? placeOf(
              effect.act.tier,
              wordsOnCards(helpOf(index.sideEffect.get(effect.id)!, adverse.get(effect.id)!, index.help), index),
              page.cards,
            )
          : null,
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

/** The words of some help lines, and of those that stand for them where another effect asks for more. */
function wordsOnCards(lines: readonly HelpTrigger[], index: LibraryIndex): string[] {
  const covering = [...index.help.values()].filter(({ covers }) => lines.some(({ id }) => covers.includes(id)))
  return [...lines, ...covering].map(({ words }) => words)
}

/** The numbers of the bullets, as the card prints them, that hold an effect's own lines. */
function placeOf(tier: EffectAct['tier'], words: readonly string[], cards: readonly HelpCardView[]): CardPlace {
  const bullets = bulletsOf(cards.find((card) => card.tier === tier)!)
  return {
    tier,
    numbers: bullets.flatMap(({ lines }, at) => (lines.some((line) => words.includes(line)) ? [at + 1] : [])),
  }
}

/** When an effect starts, how long it lasts, and its own figure: only what is known. */
export function whenOf({
  starts,
  lasts,
  chance,
}: Pick<EffectView, 'starts' | 'lasts' | 'chance'>): { word: string; text: string }[] {
  return [
    ...(starts ? [{ word: 'Starts', text: starts }] : []),
    ...(lasts ? [{ word: 'Lasts', text: lasts }] : []),
    ...(chance ? [{ word: 'How many people', text: chance }] : []),
  ]
}
