import { helpOf, printedOn } from '../derive/help/card-lines.ts'
import type { LibraryIndex } from '../derive/library-index.ts'
import { effectsOf } from '../derive/medicine-cards.ts'
import { deriveMedicinePage } from '../derive/pages/medicine-view.ts'
import { administrationRoute } from '../model/administration-routes.ts'
import type { FrequencyBandId } from '../model/frequency-bands.ts'
import { highestTier, type HelpTierId, type HelpTrigger } from '../model/help-tiers.ts'
import type { Prose } from '../model/html.ts'
import type { AdverseEffect, Monograph, Part, Section } from '../model/monograph.ts'
import type { Review } from '../model/review.ts'
import { sectionKind } from '../model/section-kinds.ts'
import { cancerPath, sideEffectPath, medicinePath, sectionPath, typePath } from '../paths.ts'
import { escapeText } from '../model/escape-text.ts'
import {
  jsonAloud,
  jsonHead,
  jsonHelp,
  jsonPlaces,
  jsonPart,
  jsonProse,
  jsonReview,
  jsonSchedule,
} from './json-head.ts'
import type { MedicineJson } from './json-shapes.ts'

/** One medicine as JSON: everything that its page says. */
export function medicineJson(medicine: Monograph, index: LibraryIndex): MedicineJson {
  const { site } = index.library
  const { slug, name, say, brands, otherNames, codes, summary, review } = medicine
  const view = deriveMedicinePage(medicine, index)
  const head = jsonHead('medicine', medicine, medicinePath(slug), site)
  const type = index.type.get(medicine.type)!
  const places = jsonPlaces(view.groups)
  const printedFor = printedOn(view.help, index.help)
  const effects = new Map(effectsOf(medicine, index).map((pair) => [pair.adverse.effect, pair]))
  return {
    ...head,
    name,
    say,
    brands,
    otherNames,
    type: { id: type.id, name: type.name, url: site.url + typePath(type.id) },
    cancers: medicine.cancers
      .flatMap((id) => index.cancer.get(id) ?? [])
      .map((cancer) => ({ id: cancer.id, name: cancer.name, url: site.url + cancerPath(cancer.id) })),
    routes: medicine.routes.map(administrationRoute).map(({ id, heading, atHome }) => ({ id, name: heading, atHome })),
    codes,
    summary,
    ...jsonHelp(view.cards, index),
    ...jsonAloud(view.help),
    sideEffects: view.bands.flatMap(({ band, effects: views }) =>
      views.map(({ id }) => {
        const { effect, adverse } = effects.get(id)!
        return {
          id,
          name: adverse.name,
          url: site.url + sectionPath(slug, id),
          page: site.url + sideEffectPath(id),
          medical: effect.medical,
          band: band.id,
          tier: highestOf(helpOf(effect, adverse, index.help).map(printedFor)),
          help: helpOf(effect, adverse, index.help).map((trigger) => trigger.id),
          ...places.get(id)!,
          ...(adverse.own
            ? jsonProse(adverse.own, head.url)
            : { html: escapeText(effect.summary), text: effect.summary }),
          ownWords: adverse.own !== null,
          starts: adverse.starts,
          lasts: adverse.lasts,
          chance: adverse.chance,
          sources: effectSources(adverse, band.id, review),
        }
      }),
    ),
    sections: medicine.sections.map((section) => {
      const { content, parts } = sectionContent(section)
      return {
        id: section.id,
        heading: sectionKind(section.id).heading,
        url: site.url + sectionPath(slug, section.id),
        ...jsonProse(content, head.url),
        parts: parts.map((part) => jsonPart(part, head.url)),
        sources: review.evidence[section.id] ?? [],
      }
    }),
    schedules: medicine.schedules.map(jsonSchedule),
    references: view.references.map(({ title, href, what }) => ({ title, url: new URL(href, site.url).href, what })),
    ...jsonReview(review),
  }
}

/** The most serious tier among the lines that the cards print for an effect. */
function highestOf(lines: readonly HelpTrigger[]): HelpTierId {
  return lines.reduce<HelpTierId>((tier, line) => highestTier(tier, line.tier), 'self')
}

/** A section as prose: lists become lists again. The effects and the references are not repeated: they have fields of their own. */
export function sectionContent(section: Section): { content: { html: string; text: string }; parts: Part[] } {
  switch (section.shape) {
    case 'prose':
      return { content: section.content, parts: section.parts }
    case 'list':
      return { content: listProse(section.lead, section.items), parts: [] }
    case 'administration':
      return { content: section.content, parts: [...section.routes, ...section.parts] }
    case 'side-effects':
      return { content: section.content, parts: [] }
    case 'links':
      return {
        content: {
          html: `<ul>${section.references.map(({ title, href, what }) => `<li><a href="${escapeText(href)}">${escapeText(title)}</a>. ${escapeText(what)}</li>`).join('')}</ul>`,
          text: section.references.map(({ title, what }) => `${title}. ${what}`).join('\n'),
        },
        parts: [],
      }
    default: {
      const never: never = section
      return never
    }
  }
}

function listProse(lead: Prose | null, items: readonly Prose[]): { html: string; text: string } {
  return {
    html: `${lead?.html ?? ''}<ul>${items.map(({ html }) => `<li>${html}</li>`).join('')}</ul>`,
    text: [...(lead ? [lead.text] : []), ...items.map(({ text }) => text)].join('\n'),
  }
}

/** The sources of one effect: its own, else those of its band, else those of the section. */
function effectSources(adverse: AdverseEffect, band: FrequencyBandId, { evidence }: Review): string[] {
  return adverse.sources.length > 0 ? adverse.sources : (evidence[band] ?? evidence['side-effects'] ?? [])
}
