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

/** Reports words about whom to call that contradict the tier: the card would say one thing and the line another. */
export function validateTierWords(text: string, tier: HelpTierId, at: Position, issues: IssueList): void {
  const emergency = /\b(?:call|phone|dial|ring|go to) (?:999|A&E)(?! or 111)/i.exec(text)?.[0]
  if (emergency && tier !== 'emergency') issues.error('words-contradict-tier', at, `"${emergency}" in an effect with the tier ${tier}`, 'the tier emergency', 'Add the help line that fits ("help: …"), so that the card says it too, or change the words.')
  const line = /\b(?:call|phone|ring) (?:your |the )?(?:24-hour |hospital's )*advice line/i.exec(text)?.[0]
  if (line && tierRank(tier) > tierRank('urgent')) issues.warn('words-contradict-tier', at, `"${line}" in an effect with the tier ${tier}`, 'the tier urgent', 'Add the help line that fits ("help: …"), so that the card says it too, or change the words.')
  const later = tierRank(tier) <= tierRank('urgent') ? /(?<!not wait (?:for|until) (?:your|the) |before (?:your|the) )\bnext (?:visit|appointment|check-up)\b|\bwait and see\b|\bin working hours\b/i.exec(text)?.[0] : undefined
  if (later) issues.error('words-contradict-tier', at, `"${later}" in an effect with the tier ${tier}`, 'words that do not make people wait', 'Leave it to the card to say when to call, or lower the tier with a reason.')
}
