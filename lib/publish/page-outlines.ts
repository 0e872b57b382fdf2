import { capitalised } from '../derive/a-to-z.ts'
import { FREQUENCY_BANDS, type FrequencyBandId } from '../model/frequency-bands.ts'
import { listOf } from '../model/word-list.ts'
import { escapeText } from '../model/escape-text.ts'
import type { MedicineJson, SideEffectJson, TreatmentJson } from './json-shapes.ts'
import {
  actBlocks,
  type Block,
  heading,
  helpBlocks,
  list,
  type Outline,
  outlineHead,
  partBlocks,
  prose,
  sourceBlocks,
  whenBlocks,
} from './outline.ts'

/** Outlines of the three kinds of page, from their JSON: what the JSON holds for readers, these hold too. */

export function medicineOutline(medicine: MedicineJson): Outline {
  const [glance, ...rest] = medicine.sections
  const section = (one: MedicineJson['sections'][number]): Block[] => [
    heading(2, one.heading),
    ...prose(one.html),
    ...(one.id === 'how-you-have-it' ? scheduleBlocks(medicine.schedules) : []),
    ...partBlocks(one.parts),
    ...(one.id === 'side-effects'
      ? byBand(medicine.sideEffects, (effect) => [
          heading(4, effect.name),
          ...actBlocks(effect, medicine.help),
          ...prose(effect.html),
          ...whenBlocks(effect),
        ])
      : []),
  ]
  return {
    ...outlineHead(medicine, capitalised(medicine.name)),
    blocks: [
      ...list([
        `Say it: ${medicine.say}`,
        ...named('Brand names', medicine.brands),
        ...named('Other names', medicine.otherNames),
        `Type: ${medicine.type.name.toLowerCase()}`,
        ...named(
          'Used for',
          medicine.cancers.map(({ name }) => name),
        ),
      ]),
      ...(glance ? section(glance) : []),
      ...helpBlocks(medicine),
      ...rest.flatMap(section),
      ...sourceBlocks(medicine),
    ],
  }
}

export function sideEffectOutline(effect: SideEffectJson): Outline {
  const group = (title: string, items: SideEffectJson['dos']): Block[] =>
    items.length > 0
      ? [heading(3, title), ...prose(`<ul>${items.map(({ html }) => `<li>${html}</li>`).join('')}</ul>`)]
      : []
  return {
    ...outlineHead(effect, effect.name),
    blocks: [
      ...list(named('Your team may say', effect.medical)),
      ...prose(effect.opening.html),
      ...helpBlocks(effect),
      heading(2, 'What you may notice'),
      ...prose(effect.mayNotice.html),
      heading(2, 'What you can do'),
      ...group('Do', effect.dos),
      ...group('Do not', effect.donts),
      ...partBlocks(effect.important),
      heading(2, 'What your team can do'),
      ...prose(effect.team.html),
      ...(effect.medicines.length > 0 ? [heading(2, 'Medicines that list it')] : []),
      ...FREQUENCY_BANDS.flatMap((band) => {
        const names = effect.medicines.filter((medicine) => medicine.band === band.id).map(({ name }) => name)
        return names.length > 0 ? [heading(3, band.heading), ...list(names)] : []
      }),
      ...sourceBlocks(effect),
    ],
  }
}

export function treatmentOutline(treatment: TreatmentJson): Outline {
  const nameOf = (slug: string) => treatment.medicines.find(({ id }) => id === slug)?.name ?? slug
  return {
    ...outlineHead(treatment, treatment.name),
    blocks: [
      ...list([
        ...(treatment.say ? [`Say it: ${treatment.say}`] : []),
        ...named('Also called', treatment.otherNames),
        ...named(
          'Used for',
          treatment.cancers.map(({ name }) => name),
        ),
      ]),
      ...helpBlocks(treatment),
      heading(2, 'What it is'),
      ...prose(treatment.whatItIs.html),
      heading(3, 'The medicines in it'),
      ...list([
        ...treatment.medicines.map(({ name }) => name),
        ...treatment.with.map(({ name, what }) => `${name}: ${what}`),
      ]),
      heading(2, 'How you have it'),
      ...prose(treatment.howYouHaveIt.html),
      ...scheduleBlocks(treatment.schedules),
      ...partBlocks(treatment.howYouHaveIt.parts),
      heading(2, 'Side effects'),
      ...prose(
        'This list puts the medicines together. Each side effect stands once, in the group with the most people.',
      ),
      ...byBand(treatment.sideEffects, (effect) => [
        heading(4, effect.name),
        ...actBlocks(effect, treatment.help),
        ...effect.from.flatMap((one) => [
          ...prose(
            `<strong>With ${escapeText(nameOf(one.medicine))}</strong>: ${one.words?.html ?? escapeText(effect.summary)}`,
          ),
          ...whenBlocks(one),
        ]),
      ]),
      ...(treatment.goodToKnow ? [heading(2, 'Good to know'), ...prose(treatment.goodToKnow.html)] : []),
      ...treatment.precautions.flatMap((precaution) => [
        heading(2, precaution.heading),
        ...precaution.texts.flatMap(({ medicines, html, parts }) => [
          heading(3, `With ${listOf(medicines.map(nameOf))}`),
          ...prose(html),
          ...partBlocks(parts, 4),
        ]),
      ]),
      ...sourceBlocks(treatment),
    ],
  }
}

const named = (term: string, names: readonly string[]): string[] =>
  names.length > 0 ? [`${term}: ${names.join(', ')}`] : []

const scheduleBlocks = (schedules: MedicineJson['schedules']): Block[] =>
  schedules.flatMap(({ name, words }) => [heading(3, name), ...prose(escapeText(words))])

function byBand<E extends { band: FrequencyBandId }>(effects: readonly E[], show: (effect: E) => Block[]): Block[] {
  return FREQUENCY_BANDS.flatMap((band) => {
    const own = effects.filter((effect) => effect.band === band.id)
    return own.length > 0 ? [heading(3, band.heading), ...own.flatMap(show)] : []
  })
}
