import type { Html } from '../../model/html.ts'
import { findSection, type Monograph } from '../../model/monograph.ts'
import { sectionKind } from '../../model/section-kinds.ts'
import { type PrecautionId, PRECAUTIONS } from '../../model/treatment-parts.ts'
import type { Treatment } from '../../model/treatment.ts'
import type { LibraryIndex } from '../library-index.ts'
import { deriveTreatmentPage } from '../pages/treatment-view.ts'
import { alsoCalled, contactsOf, effectsAndSigns, type LeafletView } from './leaflet.ts'
import { sidesWords } from './leaflet-sides.ts'
import {
  type LeafletPart,
  type LeafletSection,
  leafletSection,
  unitsOfParts,
  unitsOfPieces,
  unitsOfSection,
} from './leaflet-texts.ts'
import { derivePaper } from './paper.ts'

type Times = ReturnType<typeof deriveTreatmentPage>['times']

/** A treatment's leaflet: its own words, and what its medicines say, each text once under the names of those that say it. */
export function deriveTreatmentLeaflet(treatment: Treatment, index: LibraryIndex): LeafletView {
  const view = deriveTreatmentPage(treatment, index)
  const medicines = treatment.medicines.flatMap((slug) => index.medicine.get(slug) ?? [])
  const paper = derivePaper(treatment, index.library.site, 'treatment')
  const effects = effectsAndSigns(view)
  return {
    ...paper,
    sides: sidesWords({ ...paper, ...effects, version: treatment.version, medicines: medicines.length }),
    lead: treatment.summary,
    facts: [
      ...(treatment.say ? [{ term: 'Say it', names: [treatment.say] }] : []),
      ...alsoCalled(treatment.otherNames),
      { term: 'In it', names: [...medicines, ...treatment.with].map(({ name }) => name) },
    ],
    ...effects,
    having: [havingTogether(treatment, medicines)],
    patterns: view.patterns,
    everyday: view.everyday,
    sections: PRECAUTIONS.flatMap((id) => precautionTogether(id, medicines, view.times)),
    questions: [],
    contacts: contactsOf(index),
  }
}

/** How people have the treatment, then what each medicine says of storing it, of a missed dose and of too much. */
function havingTogether({ howYouHaveIt, goodToKnow }: Treatment, medicines: readonly Monograph[]): LeafletSection {
  const own = unitsOfPieces(howYouHaveIt.pieces).map(({ html }) => html)
  const part = (heading: string | null, html: Html[]): LeafletPart => ({ heading, texts: [{ with: null, html }] })
  return {
    id: 'how-you-have-it',
    heading: sectionKind('how-you-have-it').heading,
    said: [],
    onTheWeb: [],
    parts: [
      part(null, own),
      ...howYouHaveIt.parts.map(({ heading, pieces }) =>
        part(
          heading,
          unitsOfPieces(pieces).map(({ html }) => html),
        ),
      ),
      ...(goodToKnow ? [part('Good to know', [goodToKnow.html])] : []),
      ...leafletSection('how-you-have-it', medicines, (medicine) =>
        dosesOf(medicine).filter(({ html }) => !own.includes(html)),
      ).flatMap(({ parts }) => parts),
    ],
  }
}

function dosesOf(medicine: Monograph) {
  const section = findSection(medicine, 'how-you-have-it')
  if (!section) return []
  const visits = section.pieces.filter(({ kind }) => kind === 'made')
  return [...unitsOfPieces(visits, 'If you miss a visit'), ...unitsOfParts(section.parts)]
}

/** The times of all medicines are said once, as the longest; where one of them gives none, each medicine says its own. */
function precautionTogether(id: PrecautionId, medicines: readonly Monograph[], times: Times): LeafletSection[] {
  const known = medicines.every(
    ({ contraception, breastfeeding }) => contraception.women && contraception.men && breastfeeding,
  )
  if (!known || (id !== 'pregnancy' && id !== 'breastfeeding')) return leafletSection(id, medicines)
  const said = id === 'pregnancy' ? times.contraception : times.breastfeeding
  const rest = leafletSection(id, medicines, (medicine) => unitsOfSection(medicine, id, ['own', 'shared']))
  return [{ id, heading: sectionKind(id).heading, said, parts: rest.flatMap(({ parts }) => parts), onTheWeb: [] }]
}
