import { deriveHelpCards } from '../derive/help/card-lines.ts'
import type { LibraryIndex } from '../derive/library-index.ts'
import { bringersByBand } from '../derive/library-index.ts'
import { BODY_AREAS } from '../model/body-areas.ts'
import type { SideEffect } from '../model/side-effect.ts'
import { sideEffectPath, sectionPath } from '../paths.ts'
import { jsonHead, jsonHelp, jsonPart, jsonProse, jsonReview } from './json-head.ts'
import type { SideEffectJson } from './json-shapes.ts'

/** One side effect as JSON, with the medicines that list it. */
export function sideEffectJson(effect: SideEffect, index: LibraryIndex): SideEffectJson {
  const { site } = index.library
  const head = jsonHead('side-effect', effect, sideEffectPath(effect.slug), site)
  const { id, name } = BODY_AREAS.find((area) => area.id === effect.area)!
  return {
    ...head,
    name: effect.name,
    medical: effect.medical,
    everyday: effect.everyday,
    area: { id, name },
    tier: effect.tier,
    summary: effect.summary,
    ...jsonHelp(deriveHelpCards([{ effect, adverse: { addedHelp: [], lowered: null } }], index.help), index),
    opening: jsonProse(effect.opening, head.url),
    mayNotice: jsonProse(effect.notice, head.url),
    dos: effect.dos.map((item) => jsonProse(item, head.url)),
    donts: effect.donts.map((item) => jsonProse(item, head.url)),
    important: effect.important.map((part) => jsonPart(part, head.url)),
    team: jsonProse(effect.team, head.url),
    medicines: bringersByBand(index, effect.slug).flatMap(({ band, bringers }) =>
      bringers.map(({ medicine, adverse, tier }) => ({
        id: medicine.slug,
        name: medicine.name,
        url: site.url + sectionPath(medicine.slug, effect.slug),
        band,
        tier,
        listedAs: adverse.name,
      })),
    ),
    ...jsonReview(effect.review),
  }
}
