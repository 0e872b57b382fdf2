import { CARD_TIER_IDS } from '../../model/help-tiers.ts'
import { SIGN_PARTS } from '../../model/sign-parts.ts'
import type { HelpCardView } from './help-card-view.ts'
import type { CardLine } from './card-lines.ts'

/** How many lines of its own a 999 card says aloud, and how many a 24-hour card. The others stand below, the 999 ones open. */
const ALOUD = { emergency: 2, urgent: 6 } as const

/** All signs of one part of the body, most serious first. */
export interface SignPart {
  name: string
  lines: CardLine[]
}

/** "When to call" of a page: what is said aloud, and every other sign below it. */
export interface HelpBlock {
  /** What the page is about, inside a sentence: "capecitabine". */
  about: string
  /** 999 lines that stand on every page, learnt once. */
  constant: CardLine[]
  /** 999 lines of this page that stand on the card beside them. */
  own: CardLine[]
  /** Its other 999 lines: an open list under the cards. */
  ownMore: CardLine[]
  /** Lines of the 24-hour card. A last line for anything else follows them. */
  urgent: CardLine[]
  /** Signs at which the official text says not to take more before somebody was asked: an open list under the cards. */
  doNotTakeMore: string[]
  /** Every line of the page, by part of the body. */
  parts: SignPart[]
  count: number
}

/** Ids of the lines that a writer chose to be said aloud. */
export type ChosenIds = Readonly<Record<'emergency' | 'urgent', readonly string[]>>

/** What the cards of a block follow: the constant lines, and the order of those that come first. */
export interface BlockRules {
  constant: readonly string[]
  first: readonly { line: string }[]
}

/**
 * Divides the lines of a page's cards into what is said aloud and what stands below. Nothing is lost: each line is in `parts`, and each
 * 999 line is constant, on the card, or in the open list under it.
 */
export function deriveHelpBlock(
  about: string,
  cards: readonly HelpCardView<CardLine>[],
  { chosen, doNotTakeMore }: { chosen: ChosenIds | null; doNotTakeMore: readonly string[] },
  rules: BlockRules,
  wordsOf: (id: string) => string | undefined,
): HelpBlock {
  const linesOf = (tier: CardLine['tier']) => cards.find((card) => card.tier === tier)?.lines ?? []
  const constant = rules.constant.flatMap((id) => linesOf('emergency').filter((line) => line.id === id))
  const others = linesOf('emergency').filter((line) => !constant.includes(line))
  const own = pick(others, chosen?.emergency ?? [], rules, ALOUD.emergency, chosen !== null)
  const lines = CARD_TIER_IDS.flatMap(linesOf)
  return {
    about,
    constant,
    own,
    ownMore: others.filter((line) => !own.includes(line)),
    urgent: pick(linesOf('urgent'), chosen?.urgent ?? [], rules, ALOUD.urgent, chosen !== null),
    doNotTakeMore: doNotTakeMore.flatMap((id) => wordsOf(id) ?? []),
    parts: partsOf(lines),
    count: lines.length,
  }
}

/** Chosen lines in the order of the choice; where nobody has chosen, lines in the order of content/help.md, as many as a card has room for. */
function pick(
  lines: readonly CardLine[],
  chosen: readonly string[],
  { first }: BlockRules,
  most: number,
  isChosen: boolean,
): CardLine[] {
  // A line that takes the place of a chosen one says it: it asks for help earlier.
  const find = (id: string) => lines.find((line) => line.id === id || line.covers.includes(id))
  const ids = isChosen ? chosen : [...first.map(({ line }) => line), ...lines.map(({ id }) => id)]
  const found = [...new Set(ids.flatMap((id) => find(id) ?? []))]
  return isChosen ? found : found.slice(0, most)
}

function partsOf(lines: readonly CardLine[]): SignPart[] {
  const named = SIGN_PARTS.map(({ id, name }) => ({
    name: name as string,
    lines: lines.filter(({ part }) => part === id),
  }))
  const rest = { name: 'Other signs', lines: lines.filter(({ part }) => part === null) }
  return [...named, rest].filter((part) => part.lines.length > 0)
}
