import type { BodyAreaId } from './body-areas.ts'
import type { EffectShows } from './effect-groups.ts'
import type { HelpTierId } from './help-tiers.ts'
import type { Prose } from './html.ts'
import type { Part } from './monograph.ts'
import type { Review } from './review.ts'

/** What is true of a side effect with every medicine. */
export interface SideEffect {
  slug: string
  /** Everyday name. */
  name: string
  medical: string[]
  everyday: string[]
  area: BodyAreaId
  /** Usual tier: the highest of its help lines. */
  tier: HelpTierId
  /** Ids of lines in content/help.md. */
  help: string[]
  /** Id of the help line that its rows stand for where a medicine names no other; null where it asks for no help. */
  row: string | null
  shows: EffectShows
  /** Its name in the plainest words, for the easy page; null where the everyday name is plain enough. */
  easy: string | null
  /** Printed where a medicine has no words of its own. */
  summary: string
  redirects: string[]
  review: Review
  opening: Prose
  notice: Prose
  /** List items as inline HTML. */
  dos: Prose[]
  donts: Prose[]
  /** Further `###` parts of "What you can do". */
  important: Part[]
  team: Prose
  version: string
}
