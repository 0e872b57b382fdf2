import { type HelpTierId, tierRank } from '../model/help-tiers.ts'
import type { Position } from '../parse/front-matter.ts'
import type { IssueList } from './issues.ts'

/** Words that sound life-threatening. Where they stand, the effect has to be urgent or an emergency: an editor settles it, never the program. */
const SERIOUS = [
  /\bchest (pain|tightness)\b/i,
  /\b(cannot|can't|unable to|hard to|difficulty|trouble) breath(e|ing)\b/i,
  /\bcannot get your breath\b/i,
  /\b(life|limb)[- ]threatening\b/i,
  /\bsepsis\b|\bseptic\b/i,
  /\banaphyla/i,
  /\bseizures?\b|\bfits\b/i,
  /\b(collapse|unconscious|pass out|black out)/i,
  /\b(heart attack|cardiac arrest|stroke)\b/i,
  /\bsuicid|\b(harm|hurt|kill)(ing)? yourself\b|\bending your life\b/i,
  /\bvomit(ing)? blood\b|\bbleeding that (will|does) not stop\b|\b(severe|heavy) bleeding\b/i,
  /\bswelling of (the |your )?(face|lips|tongue|throat)\b|\b(face|lips|tongue|throat)( or [a-z]+)? swells?\b/i,
  /\bcould (kill|die)\b|\bcan (kill|be fatal)\b|\bfatal\b/i,
]

/** Reports words that sound life-threatening in an effect whose tier is neither emergency nor urgent. */
export function validateSeriousWords(text: string, tier: HelpTierId, at: Position, issues: IssueList): void {
  if (tierRank(tier) <= tierRank('urgent')) return
  const words = SERIOUS.map((pattern) => pattern.exec(text)?.[0]).find((match) => match !== undefined)
  if (words) issues.error('serious-words-without-tier', at, `"${words}" in an effect with the tier ${tier}`, 'an urgent or emergency tier', 'Add the help line that fits ("help: …"), or change the words.')
}
