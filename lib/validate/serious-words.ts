import { type HelpTierId, tierRank } from '../model/help-tiers.ts'
import type { Passage } from '../parse/document.ts'
import type { Position } from '../parse/markup-fault.ts'
import type { IssueList } from './issues.ts'
import { folded, foldedText, leadUpTo } from './word-folding.ts'

/** Words that sound life-threatening. Where they stand, the effect has to be urgent or an emergency: an editor settles it, never the program. */
const SERIOUS = [
  /\bchest (?:pain|tightness)\b|\b(?:pain|tightness|pressure) in (?:your|the) chest\b|\bchest (?:may |can |might |could )?(?:hurts?\b|(?:feels?|is|be|gets?|becomes?) (?:very )?(?:tight|painful|heavy)\b)|\btight chest\b/i,
  /\b(?:cannot|can't|unable to|hard to|difficulty|trouble|struggl(?:e|es|ing) (?:to|for|with)) (?:breathe?|breathing|your breath)\b/i,
  /\bcannot get your breath\b|\bfight(?:ing)? for breath\b|\bhurts? to breathe\b|\bthroat (?:may |can |might )?close/i,
  /\b(?:life|limb)[- ]threatening\b/i,
  /\bsepsis\b|\bseptic\b|\b(?:neutropenic|febrile) (?:fever|neutropenia)\b/i,
  /\banaphyla/i,
  // "a wig that fits" and "a mask fits well" are not seizures.
  /\bseizures?\b|\bconvulsions?\b|(?<!\b(?:that|which|it|what|who|wig|hat|cap|bra|mask|splint|ring|shoe|glove|best|still|really) )\bfits\b(?! (?:well|you|your|in|into|over|under|with|around|snugly|closely|better|properly|loosely)\b)/i,
  /\b(?:collapse|unconscious|pass out|black out)|\b(?:cannot|can't|not be able to|not) (?:be woken|wake up)\b/i,
  // "Stroke the cream on" is not a stroke.
  /\bheart attack\b|\bcardiac arrest\b|\bstrokes?\b(?! (?:the|your|it|them|on|gently|lightly|his|her)\b)/i,
  /\bsuicid|\bself[- ]harm|\b(?:harm|hurt|kill)(?:ing)? yourself\b|\b(?:end|ending|take|taking) (?:your|their) (?:own )?li(?:fe|ves)\b|\bend(?:ing)? it all\b/i,
  /\b(?:vomit|cough|throw|bring)(?:s|ing)? (?:up )?blood\b|\bbleed(?:ing)? that (?:will not|won't|does not|doesn't) stop\b|\b(?:severe|heavy) bleeding\b|\bbleed(?:s|ing)? (?:heavily|badly|a lot|without stopping)\b/i,
  /\bswelling of (?:the |your )?(?:face|lips|tongue|throat)\b|\b(?:face|lips|tongue|throat)(?: (?:or|and) [a-z]+)? (?:swells?\b|(?:may |can |might )?(?:be |is |are |get |gets |become |becomes )?swollen\b)|\b(?:lips|face|skin) (?:may |can |might )?(?:be|are|is|go|goes|turn|turns|look|looks) (?:blue|grey)\b|\bblue lips\b/i,
  /\bcould (?:kill|die)\b|\bcan (?:kill|be fatal)\b|\bfatal\b|\bdeadly\b|\bpeople (?:have |can |may |could )?died?\b/i,
  /\bblood clots? (?:in|on) (?:your|the) lungs?\b/i,
]

/** Said right before such words, they say that it is not so: "not a sign of a stroke". */
const IS_NOT =
  /\b(?:is|are|was|does|do|will|need) (?:not|never|no) (?:usually )?(?:signs? of |a sign of |the sign of |signs? that |mean(?: that)? |caused? (?:by )?|linked to |due to |lead to |the same as |like )?(?:you have |that you have |it is |a |an |any |the )*$/i

/** The first words of a text that fit a pattern and stand as said: `isDenied` looks at the words of the sentence before them. */
function firstSaid(
  text: string,
  patterns: readonly RegExp[],
  isDenied: (leadUp: string) => boolean,
): { words: string; index: number } | undefined {
  for (const pattern of patterns)
    for (const match of text.matchAll(new RegExp(pattern, 'gi')))
      if (!isDenied(leadUpTo(text, match.index))) return { words: match[0].trim(), index: match.index }
  return undefined
}

/** Reports words that sound life-threatening in an effect whose tier is neither emergency nor urgent. */
export function validateSeriousWords(text: string, tier: HelpTierId, at: Position, issues: IssueList): void {
  if (tierRank(tier) <= tierRank('urgent')) return
  const found = firstSaid(foldedText(text), SERIOUS, (leadUp) => IS_NOT.test(leadUp))
  if (found)
    issues.error(
      'serious-words-without-tier',
      at,
      `"${found.words}" in an effect with the tier ${tier}`,
      'an urgent or emergency tier',
      'Add the help line that fits ("help: …"), or change the words.',
    )
}

const CALL_999 =
  /\b(?:call|phone|dial|ring)(?: for)? (?:999|(?:an |the )?ambulance)\b(?! or 111)|\b(?:go|come|get)(?: straight)? to (?:your |the )?(?:nearest |local )?(?:A&E|accident and emergency|emergency department)(?! or 111)/i
const CALL_LINE = /\b(?:call|phone|ring) (?:your |the )?(?:24-hour |hospital's )*(?:advice line|helpline)/i
/** "You do not have to call 999": nobody is told to call. */
const NO_CALL = /\b(?:not|never|no)(?: (?:have|need))?(?: to)? $/i

const WHEN_LATER = String.raw`(?:within|in|after) (?:a few|a couple of|several|\d+|one|two|three|four|five) (?:hours|days?|weeks?)\b|tomorrow\b|the next (?:day|morning|week)\b|next week\b|on monday\b|in the morning\b|after the weekend\b`
const WHOM = String.raw`(?:(?:your|the|a) )?(?:team|nurse|doctor|gp|surgery|hospital|clinic|ward|advice line|helpline|them|us|pharmacist)`
/** Words that make people wait. */
const LATER = [
  /\bnext (?:visit|appointment|check-up|clinic|treatment day|time you (?:see|visit|go|come|have))\b/i,
  /\bwait and see\b|\bsee if it (?:passes|goes|gets better)\b|\b(?:in|during) (?:working|office|clinic|surgery) hours\b|\bbetween 9 ?am and 5 ?pm\b/i,
  new RegExp(
    String.raw`\b(?:call|phone|ring|tell|contact|see|speak to|talk to|let) ${WHOM}(?: know)?(?: about (?:it|this|them))? (?:again )?(?:${WHEN_LATER})`,
    'i',
  ),
  /\b(?:call|phone|ring) (?:tomorrow|the next (?:day|morning)|next week|on monday|in the morning|after the weekend)\b/i,
  /\bwait(?:ing)? (?:for )?(?:a|an|one|two|\d+|a few|a couple of|some) (?:or two )?(?:hours?|days?|nights?|weeks?)\b|\b(?:wait(?:ing)?|leave it|put it off) (?:until|till) (?:after |later|the |your |next )*(?:morning|afternoon|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|weekend|end of|next|visit|appointment|check-up|clinic|surgery|office|day(?:light|time)?\b|you (?:see|go|feel|are|visit)|it (?:gets|passes|goes|stops)|they open)/i,
  /\b(?:fever|temperature)\b[^.]{0,20}\b(?:lasts?|stays?|goes on)(?: up| high)? (?:for )?(?:more than |longer than |over )?(?:an?|two|three|\d+) (?:hours?|days?|weeks?)\b/i,
  /(?<!\b(?:team|doctor|nurse|surgeon|dentist|they) )\b(?:can|could|may) wait\b/i,
]
/** Before such words, they say not to wait: "Do not leave it until", "now, not at", "tell your team before". */
const DO_NOT_WAIT =
  /\b(?:not|never|without|instead of|rather than) (?:(?:have|need) to )?(?:(?:wait(?:ing)?|leav(?:e|ing)|delay|save|put|keep)\b(?:(?!\b(?:but|and|then|so|tell|call|phone|ring|mention|ask|say)\b)[^,;:])*|(?:(?:at|in|on|until|till|within|for|during) )?(?:your |the |a )?)$|\bbefore (?:your |the )$/i
/** The same calls, said away where they are needed. */
const NEED_NOT_CALL =
  /\b(?:do not|don't|does not|no) (?:have|need) to (?:call|phone|ring|tell)\b(?! 999)|\bnot a reason to (?:call|phone|ring|worry)\b|\bdo not (?:call|phone|ring) (?:your |the )?(?:team|advice line|helpline|hospital)\b/i

/** Reports words about whom to call that contradict the tier: the card would say one thing and the line another. */
export function validateTierWords(text: string, tier: HelpTierId, at: Position, issues: IssueList): void {
  for (const { severity, found, expected, remedy } of tierContradictions(foldedText(text), tier))
    issues[severity]('words-contradict-tier', at, found, expected, remedy)
}

/** Both for passages, each with the tier of their file: what a side effect's own page says beside its card. */
export function validateWordsOf(passages: readonly Passage[], tier: HelpTierId, issues: IssueList): void {
  for (const passage of passages.map(folded)) {
    validateSeriousWords(passage.text, tier, passage.at(0), issues)
    for (const { severity, index, found, expected, remedy } of tierContradictions(passage.text, tier))
      issues[severity]('words-contradict-tier', passage.at(index), found, expected, remedy)
  }
}

interface Contradiction {
  severity: 'error' | 'warn'
  index: number
  found: string
  expected: string
  remedy: string
}

function tierContradictions(text: string, tier: HelpTierId): Contradiction[] {
  const found: Contradiction[] = []
  const emergency = tier === 'emergency' ? undefined : firstSaid(text, [CALL_999], (leadUp) => NO_CALL.test(leadUp))
  if (emergency)
    found.push({
      severity: 'error',
      index: emergency.index,
      found: `"${emergency.words}" in an effect with the tier ${tier}`,
      expected: 'the tier emergency',
      remedy: 'Add the help line that fits ("help: …"), so that the card says it too, or change the words.',
    })
  const line =
    tierRank(tier) > tierRank('urgent') ? firstSaid(text, [CALL_LINE], (leadUp) => NO_CALL.test(leadUp)) : undefined
  if (line)
    found.push({
      severity: 'warn',
      index: line.index,
      found: `"${line.words}" in an effect with the tier ${tier}`,
      expected: 'the tier urgent',
      remedy: 'Add the help line that fits ("help: …"), so that the card says it too, or change the words.',
    })
  const later = tierRank(tier) <= tierRank('urgent') ? waiting(text) : undefined
  if (later)
    found.push({
      severity: 'error',
      index: later.index,
      found: `"${later.words}" in an effect with the tier ${tier}`,
      expected: 'words that do not make people wait',
      remedy: 'Leave it to the card to say when to call, or lower the tier with a reason.',
    })
  return found
}

/** The first words that make people wait, or that say a call away. */
function waiting(text: string): { words: string; index: number } | undefined {
  return firstSaid(text, LATER, (leadUp) => DO_NOT_WAIT.test(leadUp)) ?? firstSaid(text, [NEED_NOT_CALL], () => false)
}
