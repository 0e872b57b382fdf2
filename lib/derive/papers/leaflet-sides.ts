import { COUNTED_SIDES } from './counted-sides.ts'
import type { LeafletGroup } from './leaflet-effects.ts'

/** A leaflet with more sides says why. */
const USUAL_SIDES = 4

/** What a leaflet is about, as far as its length goes. */
interface Counted {
  /** Address of its page. */
  page: string
  version: string
  medicines: number
  groups: readonly LeafletGroup[]
}

/**
 * How many sides a leaflet has, said before it is printed. The number is exact for the version that was counted; a page that has changed
 * since says "about". Null where nobody has counted yet.
 */
export function sidesWords({ page, version, medicines, groups }: Counted, counted = COUNTED_SIDES): string | null {
  const [of, sides] = counted[page] ?? []
  if (of === undefined || sides === undefined) return null
  const says = `This leaflet has ${of === version ? '' : 'about '}${sides} sides.`
  if (sides <= USUAL_SIDES) return says
  const effects = groups
    .flatMap(({ bands }) => bands.flatMap(({ rows, others }) => [...rows.flatMap((row) => row.effects), ...others]))
    .length.toString()
  const things = medicines > 1 ? `${medicines} medicines and ${effects} side effects` : `${effects} side effects`
  return `${says} It is longer than ${USUAL_SIDES} because of its ${things}: no sign to call for now is left out.`
}
