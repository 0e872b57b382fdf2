import { CARD_TIER_IDS, type CardTierId } from '../../model/help-tiers.ts'
import type { FrontMatter } from '../../parse/front-matter.ts'
import type { IssueList } from '../issues.ts'

/** Conditions that make a reader wait with what a 999 or 24-hour line is about. They finish "Call … now if:", so a time in them is a delay. */
const COUNT = String.raw`(?:\d+|two|three|four|five|six|several|a few|a couple of|many)`
const TIME = String.raw`(?:minutes?|hours?|days?|nights?|weeks?|months?)`
const WAITS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:for|after|over|longer than) (?:more than |over |longer than |at least |about |up to )*(?:${COUNT}|an? whole|a full) ${TIME}\b`,
    'i',
  ),
  new RegExp(
    String.raw`\bfor (?:more|longer) than (?:an? |one )?${TIME}\b|\b${COUNT} ${TIME} (?:later|in a row)\b|\ball (?:day|night|week)\b`,
    'i',
  ),
  /\b(?:lasts?|goes on|go on|continues?|persists?|is still|are still|stays?)\b/i,
  /\b(?<!one that )(?:does|do) not (?:go away|settle|pass|stop|get better|ease|clear|improve)\b/i,
  /\b(?:only if|unless|until|as long as)\b/i,
  /\b(?:and|if) (?:you are |you feel |it |this )?(?:worried|worries you|concerned|bothers? you|troubles? you|frightened)\b/i,
  /\b(?:tablets?|medicines?|paracetamol|painkillers?|rest|sleep|inhaler) (?:does|do|has|have|did) not (?:help|work|stop|eased?)\b|\b(?:even )?after (?:you )?(?:rest|take|have taken|taking|paracetamol|a rest|sleep)/i,
  /\b(?:several|many|a few|\d+|three|four|five) times\b(?! a day more)|\bmore than (?:once|twice)\b(?! in 24 hours)|\bagain and again\b|\bfor the (?:second|third) time\b/i,
  /\b(?:may|might|could) (?:want|like|wish)\b|\byou think (?:you|it|that)\b|\bperhaps\b|\bpossibly\b/i,
]
/**
 * A few such words are no delay: how often in a day, how long after a drip something may still begin, and what is a sign only where it stays:
 * a cold, and pee that a red medicine colours for 2 days.
 */
const NO_DELAY =
  /\b4 or more times a day more than usual\b|\beven days later\b|\bwithin a day of\b|\b4 or more times more than usual in a day\b|\b2 times in a day\b|\bafter you take it\b|\ba cold (?:or runny nose that does not go away|that stays)\b|\bpee is still red (?:more than|after) 2 days\b/gi

/** Reports a 999 or 24-hour line that holds readers back: for more than some days, if it does not settle, if it worries you. */
export function validateHelpWords(
  lines: Readonly<Record<CardTierId, readonly { words: string; short: string | null; easy: string | null }[]>>,
  { at }: FrontMatter,
  issues: IssueList,
): void {
  for (const tier of CARD_TIER_IDS.filter((id) => id !== 'team'))
    lines[tier].forEach((line, index) => {
      for (const key of ['words', 'short', 'easy'] as const) {
        const text = (line[key] ?? '').replace(NO_DELAY, '')
        const found = WAITS.map((pattern) => pattern.exec(text)?.[0]).find(Boolean)
        if (found)
          issues.error(
            'help-line-waits',
            at([tier, index, key]),
            `"${found}" in a line of the tier ${tier}`,
            'a sign alone: the heading says "now"',
            `Take "${found}" out. What may wait is a line of the tier team, with words of its own.`,
          )
      }
    })
}
