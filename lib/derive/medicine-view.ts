import { FREQUENCY_BANDS, type FrequencyBand } from '../model/frequency-bands.ts'
import type { Html } from '../model/html.ts'
import { adverseEffects, findSection, type Monograph, type Reference } from '../model/monograph.ts'
import { MADE_SECTIONS, sectionKind } from '../model/section-kinds.ts'
import { cancerPath, sideEffectPath, sideEffectsPath, treatmentPath, typePath } from '../paths.ts'
import { capitalised } from './a-to-z.ts'
import { actOf, type EffectAct } from './effect-act.ts'
import type { HelpCardView } from './help-card-view.ts'
import { bySeriousness, type CardLine, deriveHelpCards, helpOf, tierOf } from './card-lines.ts'
import type { LibraryIndex } from './library-index.ts'
import { derivePattern, type TreatmentPattern } from './schedule-pattern.ts'

/** One effect as the medicine's page prints it. */
export interface EffectView {
  /** Id of the effect, and its anchor on the page. */
  id: string
  name: string
  /** Address of the effect's own page. */
  href: string
  /** The words a team may use. */
  gloss?: string
  /** Only a tier with a bar; a calm effect has no tier line. */
  act?: EffectAct
  /** What is particular to this medicine; null where the summary is printed. */
  own: Html | null
  summary: string
  starts: string | null
  lasts: string | null
  /** The effect's own figure, in words. */
  chance: string | null
}

export interface MedicineView {
  title: string
  names: { brands: string[]; others: string[] }
  type: { name: string; href: string }
  cards: HelpCardView<CardLine>[]
  contents: { id: string; label: string }[]
  bands: { band: FrequencyBand; effects: EffectView[] }[]
  patterns: TreatmentPattern[]
  references: Reference[]
  related: { heading: string; links: { href: string; title: string }[] }[]
}

/** How anyone can report a side effect: on every page of a medicine and in every merged list. */
export const YELLOW_CARD: Reference = {
  title: 'Report a side effect with a Yellow Card',
  href: 'https://yellowcard.mhra.gov.uk/',
  what: 'Anyone can report a side effect, even one that is not on this page. The scheme is run by the Medicines and Healthcare products Regulatory Agency (MHRA). Reports help to make medicines safer for everyone.',
}

/** Everything that a medicine's page shows beyond its own text, ready to print. */
export function deriveMedicinePage(medicine: Monograph, index: LibraryIndex): MedicineView {
  const type = index.type.get(medicine.type)!
  const bandsOf = findSection(medicine, 'side-effects')?.bands ?? []
  const treatments = index.library.treatments.filter((treatment) => treatment.medicines.includes(medicine.slug))
  const cancers = medicine.cancers.flatMap((id) => index.cancer.get(id) ?? [])
  return {
    title: capitalised(medicine.name),
    names: { brands: medicine.brands, others: medicine.otherNames },
    type: { name: type.name.toLowerCase(), href: typePath(type.id) },
    cards: deriveHelpCards(effectsOf(medicine, index), index.help),
    contents: contentsOf(medicine, treatments.length + cancers.length > 0),
    bands: bandsOf.map(({ band, effects }) => ({
      band: FREQUENCY_BANDS.find((one) => one.id === band)!,
      effects: effects
        .flatMap((adverse) => {
          const effect = index.sideEffect.get(adverse.effect)
          return effect ? [{ adverse, effect, band, tier: tierOf(effect, adverse, index.help) }] : []
        })
        .sort(bySeriousness)
        .map(({ adverse, effect, tier }): EffectView => {
          const gloss = glossOf(effect.medical, adverse.name)
          return {
            id: adverse.effect,
            name: adverse.name,
            href: sideEffectPath(adverse.effect),
            ...(gloss ? { gloss } : {}),
            ...actOf(tier, helpOf(effect, adverse, index.help)),
            own: adverse.own?.html ?? null,
            summary: effect.summary,
            starts: adverse.starts,
            lasts: adverse.lasts,
            chance: adverse.chance,
          }
        }),
    })),
    patterns: medicine.schedules.map(derivePattern),
    references: [
      ...(findSection(medicine, 'more-information')?.references ?? []),
      YELLOW_CARD,
      ...index.library.site.helplines.map(({ name, phone, href, hours, what }) => ({
        title: `${name}: ${phone}`,
        href,
        what: `${what} ${hours}`,
      })),
    ],
    related: [
      {
        heading: 'About this kind of medicine',
        links: [
          { href: typePath(type.id), title: type.name },
          ...medicine.related,
          { href: sideEffectsPath, title: 'All side effects' },
        ],
      },
      {
        heading: 'Cancers it is used for',
        links: cancers.map(({ id, name }) => ({ href: cancerPath(id), title: name })),
      },
      {
        heading: 'Treatments it is part of',
        links: treatments.map(({ slug, name }) => ({ href: treatmentPath(slug), title: name })),
      },
    ].filter((group) => group.links.length > 0),
  }
}

/** The effects of a medicine with their own files. */
export function effectsOf(medicine: Monograph, index: LibraryIndex) {
  return adverseEffects(medicine).flatMap((adverse) => {
    const effect = index.sideEffect.get(adverse.effect)
    return effect ? [{ effect, adverse }] : []
  })
}

function contentsOf(medicine: Monograph, related: boolean): { id: string; label: string }[] {
  const [glance, ...rest] = medicine.sections.map((section) => ({
    id: section.id as string,
    label: sectionKind(section.id).heading as string,
  }))
  const made = ({ id, heading }: { id: string; heading: string }) => ({ id, label: heading })
  return [
    ...(glance ? [glance] : []),
    made(MADE_SECTIONS.help),
    ...rest,
    ...(related ? [made(MADE_SECTIONS.related)] : []),
    made(MADE_SECTIONS.share),
    made(MADE_SECTIONS.about),
  ]
}

/** Up to 3 medical words, without those that the name already has. */
export function glossOf(medical: readonly string[], name: string): string | undefined {
  const words = medical.filter((word) => !name.toLowerCase().includes(word.toLowerCase())).slice(0, 3)
  return words.length > 0 ? words.join(', ') : undefined
}
