import { FREQUENCY_BANDS, type FrequencyBandId } from '../model/frequency-bands.ts'
import type { HelpTierId, HelpTrigger } from '../model/help-tiers.ts'
import type { Group, Library } from '../model/library.ts'
import { type AdverseEffect, adverseEffects, type Monograph } from '../model/monograph.ts'
import type { SideEffect } from '../model/side-effect.ts'
import type { Treatment } from '../model/treatment.ts'
import { tierOf } from './help/card-lines.ts'

/** Look-ups over the whole library, made once. */
export interface LibraryIndex {
  library: Library
  medicine: ReadonlyMap<string, Monograph>
  sideEffect: ReadonlyMap<string, SideEffect>
  treatment: ReadonlyMap<string, Treatment>
  type: ReadonlyMap<string, Group>
  cancer: ReadonlyMap<string, Group>
  help: ReadonlyMap<string, HelpTrigger>
  /** For each effect the medicines that bring it. */
  bringers: ReadonlyMap<string, Bringer[]>
}

/** One medicine that brings an effect. */
export interface Bringer {
  medicine: Monograph
  adverse: AdverseEffect
  tier: HelpTierId
}

/** Makes the look-ups of a library. */
export function indexLibrary(library: Library): LibraryIndex {
  const bySlug = <T extends { slug: string }>(items: readonly T[]) => new Map(items.map((item) => [item.slug, item]))
  const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]))
  const sideEffect = bySlug(library.sideEffects)
  const help = byId(library.help)
  const bringers = new Map<string, Bringer[]>()
  for (const medicine of byName(library.medicines))
    for (const adverse of adverseEffects(medicine)) {
      const effect = sideEffect.get(adverse.effect)
      if (!effect) continue
      const list = bringers.get(effect.slug) ?? []
      list.push({ medicine, adverse, tier: tierOf(effect, adverse, help) })
      bringers.set(effect.slug, list)
    }
  return {
    library,
    medicine: bySlug(library.medicines),
    sideEffect,
    treatment: bySlug(library.treatments),
    type: byId(library.types),
    cancer: byId(library.cancers),
    help,
    bringers,
  }
}

/** The medicines that bring an effect, by band. */
export function bringersByBand(index: LibraryIndex, effect: string): { band: FrequencyBandId; bringers: Bringer[] }[] {
  const all = index.bringers.get(effect) ?? []
  return FREQUENCY_BANDS.map(({ id }) => ({
    band: id,
    bringers: all.filter((bringer) => bringer.adverse.band === id),
  })).filter(({ bringers }) => bringers.length > 0)
}

/** A copy in the order of the alphabet, as a UK reader expects it. */
export function byName<T extends { name: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => a.name.localeCompare(b.name, 'en-GB', { sensitivity: 'base' }))
}
