import { CARD_TIER_IDS, type CardTierId, HELP_AFTER, helpTier } from '../../model/help-tiers.ts'

/** What a card prints of a help line. */
export interface LineView {
  words: string
  /** Name of the lines that it is printed with when the card is long. */
  group: string | null
}

/**
 * One card of "When to get help", wherever it is printed: its fields are what it says, in their order from top to bottom.
 * Each form of output has one place that prints them all, and does not compile when a field is added that it leaves out.
 */
export interface HelpCardView<L extends LineView = LineView> {
  tier: CardTierId
  /** The tier's word, above the heading. */
  label: string
  /** What to do, ending in "if:". */
  heading: string
  /** Each finishes the heading. Most serious first. */
  lines: readonly L[]
  /** Whether the reader's own number stands in it, or where to find that. */
  hasNumber: boolean
  /** Ends the card. */
  last: readonly string[]
}

/** A card of one tier. Only here is decided what else a card says than its lines. */
function helpCard<L extends LineView>(tier: CardTierId, lines: readonly L[]): HelpCardView<L> {
  const { label, heading } = helpTier(tier)
  const isUrgent = tier === 'urgent'
  return { tier, label, heading, lines, hasNumber: isUrgent, last: isUrgent ? [HELP_AFTER] : [] }
}

/** The cards of some lines, most serious first; a tier without lines has none, one with many the first `most`. */
export function helpCards<L extends LineView & { tier: CardTierId }>(
  lines: readonly L[],
  most = Infinity,
): HelpCardView<L>[] {
  return CARD_TIER_IDS.map((tier) => helpCard(tier, lines.filter((line) => line.tier === tier).slice(0, most))).filter(
    (card) => card.lines.length > 0,
  )
}

/** A bullet of a card: one line, or all lines of a group after its name. */
export interface CardBullet {
  lead: string | null
  lines: string[]
}

/** A card with more lines than this is printed by groups. The emergency card never is: each of its lines stands alone. */
const LONG_CARD = 7

/** The lines of a card as its bullets. */
export function bulletsOf({ tier, lines }: Pick<HelpCardView, 'tier' | 'lines'>): CardBullet[] {
  if (tier === 'emergency' || lines.length <= LONG_CARD)
    return lines.map(({ words }) => ({ lead: null, lines: [words] }))
  const bullets: CardBullet[] = []
  for (const { group, words } of lines) {
    const bullet = group === null ? undefined : bullets.find((one) => one.lead === group)
    if (bullet) bullet.lines.push(words)
    else bullets.push({ lead: group, lines: [words] })
  }
  return bullets
}
