import type { CompositionSection, Narrative } from 'fhir/r5.js'
import { FREQUENCY_BANDS } from '../model/frequency-bands.ts'
import { DRAFT_NOTICE } from '../model/review.ts'
import { MADE_SECTIONS } from '../model/section-kinds.ts'
import { escapeText } from '../model/escape-text.ts'
import type { MedicineJson } from './json-shapes.ts'
import { cardBlocks } from './outline.ts'
import { toXhtml, xhtmlDiv } from './xhtml.ts'

/** What every copy outside the site has to say of itself. */
export const NOT_AUTHORISED =
  'This is patient information written by an independent project. It is not authorised product information: no regulator and no company has approved it.'

type Effect = MedicineJson['sideEffects'][number]

/** The page of a medicine as sections of a FHIR Composition, in the order of the page. `effectReference` gives the resource of an effect. */
export function compositionSections(
  medicine: MedicineJson,
  effectReference: (effect: Effect) => string,
): CompositionSection[] {
  const [glance, ...rest] = medicine.sections
  const section = (one: MedicineJson['sections'][number]): CompositionSection => ({
    title: one.heading,
    text: narrative(
      one.html +
        one.parts.map(({ heading, html }) => `<h3>${escapeText(heading)}</h3>${html}`).join('') +
        (one.id === 'how-you-have-it'
          ? medicine.schedules
              .map(({ name, words }) => `<h3>${escapeText(name)}</h3><p>${escapeText(words)}</p>`)
              .join('')
          : ''),
    ),
    ...(one.id === 'side-effects' && { section: bandSections(medicine, effectReference) }),
  })
  return [
    {
      title: 'Status',
      text: narrative(
        `${medicine.status === 'draft' ? `<p><strong>${DRAFT_NOTICE.title}</strong>. ${escapeText(DRAFT_NOTICE.text)}</p>` : ''}<p>${NOT_AUTHORISED}</p>`,
      ),
    },
    ...(glance ? [section(glance)] : []),
    {
      title: MADE_SECTIONS.help.heading,
      text: narrative(
        medicine.help
          .flatMap(cardBlocks)
          .map((block) => (block.kind === 'heading' ? `<h3>${escapeText(block.text)}</h3>` : block.html))
          .join(''),
      ),
    },
    ...rest.map(section),
    {
      title: 'Sources',
      text: narrative(
        list(
          medicine.sources.map(
            ({ title, publisher, url, accessed }) =>
              `<a href="${escapeText(url)}">${escapeText(title)}</a>. ${escapeText(publisher)}. Read ${accessed}.`,
          ),
        ),
      ),
    },
  ]
}

function bandSections(
  { sideEffects }: MedicineJson,
  effectReference: (effect: Effect) => string,
): CompositionSection[] {
  return FREQUENCY_BANDS.map((band) => ({ band, effects: sideEffects.filter((effect) => effect.band === band.id) }))
    .filter(({ effects }) => effects.length > 0)
    .map(({ band, effects }) => ({
      title: band.heading,
      text: narrative(
        effects
          .map((effect) => `<h3>${escapeText(effect.name)}</h3><p>${effect.html}</p>${whenWords(effect)}`)
          .join(''),
      ),
      entry: effects.map((effect) => ({ reference: effectReference(effect), display: effect.name })),
    }))
}

/** When an effect starts, how long it lasts and its own figure, as the page says them. */
export function whenWords({ starts, lasts, chance }: Pick<Effect, 'starts' | 'lasts' | 'chance'>): string {
  const rows = [
    starts && `Starts: ${starts}`,
    lasts && `Lasts: ${lasts}`,
    chance && `How many people: ${chance}`,
  ].filter((row) => row !== null)
  return rows.length > 0 ? list(rows.map(escapeText)) : ''
}

const list = (items: readonly string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`

/** A narrative that says more than the coded fields: "additional" in FHIR's words. An empty one would not be valid. */
export function narrative(html: string): Narrative {
  return { status: 'additional', div: xhtmlDiv(toXhtml(html)) }
}
