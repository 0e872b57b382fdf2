import { FREQUENCY_BANDS, type FrequencyBand } from '../../model/frequency-bands.ts'
import type { Html } from '../../model/html.ts'
import { findSection, type Monograph, type Reference } from '../../model/monograph.ts'
import { MADE_SECTIONS, type SectionId, sectionKind } from '../../model/section-kinds.ts'
import { cancerPath, sideEffectPath, sideEffectsPath, treatmentPath, typePath } from '../../paths.ts'
import { capitalised } from '../a-to-z.ts'
import { actOf, type EffectAct } from '../help/effect-act.ts'
import type { HelpCardView } from '../help/help-card-view.ts'
import { deriveGroups, type GroupView } from './effect-group-views.ts'
import { everydayRows } from '../everyday.ts'
import { glossOf } from '../gloss.ts'
import type { HelpBlock } from '../help/help-block-view.ts'
import { type CardLine, helpOf, tierOf } from '../help/card-lines.ts'
import { effectsOf, medicineCards, medicineHelpBlock } from '../medicine-cards.ts'
import type { LibraryIndex } from '../library-index.ts'
import { derivePattern, type TreatmentPattern } from '../schedule-pattern.ts'

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
  /** What the cards say aloud, and every other sign. */
  help: HelpBlock
  /** Side effects in the order in which people meet them. */
  groups: GroupView[]
  everyday: ReturnType<typeof everydayRows>
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
  const help = medicineHelpBlock(medicine, index)
  const groups = deriveGroups(
    effectsOf(medicine, index).map(({ effect, adverse }) => ({
      effect,
      name: adverse.name,
      band: adverse.band,
      tier: tierOf(effect, adverse, index.help),
      from: [{ medicine: null, adverse }],
    })),
    index.help,
    help,
  )
  return {
    title: capitalised(medicine.name),
    names: { brands: medicine.brands, others: medicine.otherNames },
    type: { name: type.name.toLowerCase(), href: typePath(type.id) },
    cards: medicineCards(medicine, index),
    contents: contentsOf(medicine, groups, treatments.length + cancers.length > 0),
    bands: bandsOf.map(({ band, effects }) => ({
      band: FREQUENCY_BANDS.find((one) => one.id === band)!,
      effects: effects
        .flatMap((adverse) => {
          const effect = index.sideEffect.get(adverse.effect)
          return effect ? [{ adverse, effect, band, tier: tierOf(effect, adverse, index.help) }] : []
        })
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
    help,
    groups,
    everyday: everydayRows([medicine], index.library.everyday),
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

/**
 * The sections of a page in the order in which readers ask: when to call, what most people feel, how they have it, can they live
 * as usual, and only then the rest. Side effects stand before them, in parts of their own.
 */
export const PAGE_ORDER = [
  'later-side-effects',
  'how-you-have-it',
  'tests',
  'what-it-is',
  'how-it-works',
  'daily-life',
  'other-medicines',
  'other-illnesses',
  'vaccinations',
  'pregnancy',
  'breastfeeding',
  'questions',
  'more-information',
] as const satisfies readonly SectionId[]

function contentsOf(
  medicine: Monograph,
  groups: readonly GroupView[],
  related: boolean,
): { id: string; label: string }[] {
  const made = ({ id, heading }: { id: string; heading: string }) => ({ id, label: heading })
  const section = (id: SectionId) =>
    id === 'daily-life' || medicine.sections.some((one) => one.id === id)
      ? [{ id: id as string, label: sectionKind(id).heading as string }]
      : []
  return [
    ...section('at-a-glance'),
    made(MADE_SECTIONS.help),
    ...groups.map(({ group }) => ({ id: group.anchor, label: group.heading })),
    ...PAGE_ORDER.flatMap((id) => [...section(id), ...(id === 'how-you-have-it' ? doseParts(medicine) : [])]),
    ...(related ? [made(MADE_SECTIONS.related)] : []),
    made(MADE_SECTIONS.share),
    made(MADE_SECTIONS.about),
  ]
}

/** What to do about a missed dose, and about too much: people look for these in a hurry, so the contents name them. */
function doseParts(medicine: Monograph): { id: string; label: string }[] {
  const parts = findSection(medicine, 'how-you-have-it')?.parts ?? []
  return parts
    .filter(({ pieces }) => pieces.some(({ kind }) => kind === 'made'))
    .map(({ id, heading }) => ({ id, label: heading }))
}
