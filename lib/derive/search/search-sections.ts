import type { OpenEntry, SearchIndex } from './open-search-index.ts'
import type { SearchKind } from './search-kinds.ts'
import { type Listed, unpackListed } from './search-index.ts'
import type { SearchHit } from './search-names.ts'
import type { HelpHit } from './find-help.ts'
import { CARD_TIER_IDS, HELP_TIERS } from '../../model/help-tiers.ts'
import { actFor, type EffectAct } from '../help/effect-act.ts'
import { FREQUENCY_BANDS } from '../../model/frequency-bands.ts'
import { sectionPath } from '../../paths.ts'

/** The results of one kind, in the order in which their best ones were found. */
export interface SearchSection {
  kind: SearchKind
  hits: SearchHit[]
}

/** Parts the results by kind: the kind of the nearest result comes first. */
export function deriveSections(hits: readonly SearchHit[]): SearchSection[] {
  return [...Map.groupBy(hits, ({ entry }) => entry.kind)].map(([kind, found]) => ({ kind, hits: found }))
}

/** The medicines that list an effect, by band; a tier stands beside a medicine where it differs from the effect's usual one. */
export function deriveListed(
  index: SearchIndex,
  effect: OpenEntry,
): { band: string; medicines: { name: string; href: string; tier: string }[] }[] {
  const all = unpackListed(effect.listed)
  return FREQUENCY_BANDS.map((band) => ({
    band: band.heading,
    medicines: all.filter((one) => one.band === band).map((one) => describe(index, effect, one)),
  })).filter(({ medicines }) => medicines.length > 0)
}

/** When to get help with an effect: its most serious tier with the lines of that tier; undefined for a calm one. */
export function deriveAct(index: SearchIndex, effect: OpenEntry): EffectAct | undefined {
  const [rank, ...lines] = effect.act
  return actFor(
    HELP_TIERS[rank ?? 3]!.id,
    lines.map((line) => index.help[line]!.words),
  )
}

/** The lines of the cards that are shown with a medicine that has no page: those of its kind. */
export function deriveElsewhereLines(index: SearchIndex, { slug }: OpenEntry): HelpHit[] {
  return (index.elsewhere[slug]?.[1] ?? []).map((at) => {
    const { tier, words } = index.help[at]!
    return { tier: CARD_TIER_IDS[tier]!, words }
  })
}

const TIER_WORDS = {
  emergency: 'can be an emergency',
  urgent: 'can be urgent',
  team: 'tell your team',
  self: 'rarely needs help',
}

function describe(index: SearchIndex, effect: OpenEntry, { entry, tier }: Listed) {
  const medicine = index.entries[entry]!
  return {
    name: medicine.name,
    href: sectionPath(medicine.slug, effect.slug),
    tier: tier === HELP_TIERS[effect.act[0] ?? 3] ? '' : TIER_WORDS[tier.id],
  }
}
