import { helpOf } from '../derive/help/card-lines.ts'
import type { LibraryIndex } from '../derive/library-index.ts'
import { mergeMedicines } from '../derive/merge.ts'
import { mergePrecautions } from '../derive/merge-texts.ts'
import { deriveTreatmentPage } from '../derive/pages/treatment-view.ts'
import { sectionKind } from '../model/section-kinds.ts'
import type { Treatment } from '../model/treatment.ts'
import { cancerPath, sideEffectPath, medicinePath, treatmentPath } from '../paths.ts'
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
import type { TreatmentJson } from './json-shapes.ts'

/** One treatment as JSON: its medicines merged as on its page, nothing lost and nothing lowered. */
export function treatmentJson(treatment: Treatment, index: LibraryIndex): TreatmentJson {
  const { site } = index.library
  const head = jsonHead('treatment', treatment, treatmentPath(treatment.slug), site)
  const medicines = treatment.medicines.flatMap((slug) => index.medicine.get(slug) ?? [])
  const merged = mergeMedicines(medicines, index)
  const view = deriveTreatmentPage(treatment, index)
  const places = jsonPlaces(view.groups)
  return {
    ...head,
    name: treatment.name,
    say: treatment.say,
    otherNames: treatment.otherNames,
    medicines: medicines.map(({ slug, name }) => ({ id: slug, name, url: site.url + medicinePath(slug) })),
    with: treatment.with.map(({ name, what }) => ({ name, what })),
    cancers: treatment.cancers
      .flatMap((id) => index.cancer.get(id) ?? [])
      .map(({ id, name }) => ({ id, name, url: site.url + cancerPath(id) })),
    summary: treatment.summary,
    ...jsonHelp(merged.cards, index),
    ...jsonAloud(view.help),
    sideEffects: merged.effects.map(({ effect, band, tier, from }) => ({
      id: effect.slug,
      name: effect.name,
      url: `${head.url}#${effect.slug}`,
      page: site.url + sideEffectPath(effect.slug),
      medical: effect.medical,
      band,
      tier,
      help: [...new Set(from.flatMap(({ adverse }) => helpOf(effect, adverse, index.help)).map(({ id }) => id))],
      ...places.get(effect.slug)!,
      summary: effect.summary,
      from: from.map(({ medicine, adverse, tier: own }) => ({
        medicine: medicine.slug,
        listedAs: adverse.name,
        band: adverse.band,
        tier: own,
        words: adverse.own && jsonProse(adverse.own, site.url + medicinePath(medicine.slug)),
        starts: adverse.starts,
        lasts: adverse.lasts,
        chance: adverse.chance,
      })),
    })),
    precautions: mergePrecautions(merged.medicines).map(({ texts }) => {
      const { id, heading } = sectionKind(texts[0]!.section.id)
      return {
        id,
        heading,
        texts: texts.map(({ slugs, section }) => ({
          medicines: slugs,
          ...jsonProse(section.content, site.url + medicinePath(slugs[0]!)),
          parts: section.parts.map((part) => jsonPart(part, site.url + medicinePath(slugs[0]!))),
        })),
      }
    }),
    whatItIs: jsonProse(treatment.whatItIs, head.url),
    howYouHaveIt: {
      ...jsonProse(treatment.howYouHaveIt.content, head.url),
      parts: treatment.howYouHaveIt.parts.map((part) => jsonPart(part, head.url)),
    },
    goodToKnow: treatment.goodToKnow && jsonProse(treatment.goodToKnow, head.url),
    schedules: treatment.schedules.map(jsonSchedule),
    ...jsonReview(treatment.review),
  }
}
