import { BODY_AREAS } from '../../model/body-areas.ts'
import type { SideEffect } from '../../model/side-effect.ts'
import { sideEffectPath } from '../../paths.ts'
import { byName } from '../library-index.ts'

export type EffectArea = ReturnType<typeof deriveEffectAreas>[number]

/** All side effects by area of the body, each area in the order of the alphabet. Areas without effects are left out. */
export function deriveEffectAreas(effects: readonly SideEffect[]) {
  return BODY_AREAS.map(({ id, name }) => ({
    id,
    name,
    pairs: byName(effects.filter((effect) => effect.area === id)).map(({ slug, name: plain, medical }) => ({
      href: sideEffectPath(slug),
      plain,
      ...(medical.length > 0 ? { medical: medical.slice(0, 2).join(', ') } : {}),
    })),
  })).filter(({ pairs }) => pairs.length > 0)
}
