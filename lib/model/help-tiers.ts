import type { AdministrationRouteId } from './administration-routes.ts'
import type { MedicineFlagId } from './medicine-flags.ts'
import type { Change } from './review.ts'
import type { SignPartId } from './sign-parts.ts'

/** What to do about a side effect, most serious first. The cards, the bars beside effects and the search results follow this table. */
export const HELP_TIERS = [
  {
    id: 'emergency',
    label: 'Emergency',
    heading: 'Call 999 or go to A&E now if:',
    act: 'call 999 or go to A&E now',
    anchor: 'help-999',
  },
  {
    id: 'urgent',
    label: 'Urgent, day or night',
    heading: "Call your hospital's 24-hour advice line now if:",
    act: 'call your advice line now',
    anchor: 'help-line',
  },
  {
    id: 'team',
    label: 'Tell your team',
    heading: 'Phone your team in working hours if:',
    act: 'phone your team in working hours',
    anchor: 'help-team',
  },
  { id: 'self', label: 'What you can do yourself', heading: '', act: '', anchor: '' },
] as const

export type HelpTier = (typeof HELP_TIERS)[number]
export type HelpTierId = HelpTier['id']
/** The tiers that have a card. */
export type CardTierId = Exclude<HelpTierId, 'self'>

export const CARD_TIER_IDS = ['emergency', 'urgent', 'team'] as const satisfies readonly CardTierId[]

/** The table's row of a tier. */
export function helpTier(id: HelpTierId): HelpTier {
  return HELP_TIERS.find((tier) => tier.id === id)!
}

/** 0 for emergency, 3 for self: the smaller, the more serious. */
export function tierRank(id: HelpTierId): number {
  return HELP_TIERS.findIndex((tier) => tier.id === id)
}

/** The more serious of two tiers. */
export function highestTier(a: HelpTierId, b: HelpTierId): HelpTierId {
  return tierRank(a) <= tierRank(b) ? a : b
}

/** Ends every urgent card: what to do if nobody answers, and which temperature holds. */
export const HELP_AFTER =
  'If your alert card gives a different temperature, use that. If you cannot get through, call 111 or go to A&E. Say you are having cancer treatment and show your alert card.'

/** Ends the 24-hour card where only some signs are said aloud. */
export const ANYTHING_ELSE = 'anything else worries you.'

/** What the team's card says where its own signs stand in the list of all. */
export const ANYTHING_MILDER = 'For anything milder that does not settle, phone your team in working hours.'

/** Stands under the cards: painkillers hide a fever. */
export const TEMPERATURE_FIRST =
  'Check your temperature before you take paracetamol or any other painkiller. They can hide an infection, and so can steroids.'

/** What the official text says of more doses, under the signs at which it says so. */
export const NO_MORE_DOSES = 'The leaflet says: do not take more until you have spoken to them.'

/** What stands for the reader's own number, and where to find it until it is kept. */
export const ADVICE_LINE = {
  label: "Your hospital's 24-hour advice line",
  hint: 'The number is on your alert card.',
} as const

/** One line of the cards: a sentence that finishes the heading of its tier. */
export interface HelpTrigger {
  id: string
  tier: CardTierId
  words: string
  /** Finishes "Call your line …" in the row of an effect: "if you …", "for …". Never narrower than the words. Null: "if" and the words. */
  short: string | null
  /** The same in the plainest words, for the easy page; null where the words are plain enough. */
  easy: string | null
  /** Part of the body under which all signs are listed. */
  part: SignPartId | null
  /** Ways of having a medicine that it holds for; empty: all. "During a drip" is no sign of a tablet. */
  routes: readonly AdministrationRouteId[]
  /** Place in content/help.md, counted over all tiers: most serious first. */
  order: number
  /** Name of the lines that it is printed with when a card is long. */
  group: string | null
  /** Ids of lines that ask for less of the same: where this line stands, they are left out. Lines of its own tier, or of the tier team. */
  covers: readonly string[]
  /** Ids of lines that stand on their cards wherever this one does: they belong to no effect of their own. */
  brings: readonly string[]
}

/** A line as content/help.md gives it: what the cards print, and what people say for it. */
export interface HelpLine extends HelpTrigger {
  asked: AskedWords
  /** Whether who writes of it in a comment is told of somebody to talk to at any hour. */
  talk: boolean
}

/** How people ask for help with a line, for the search box and for comments. */
export interface AskedWords {
  /** Everyday words: all of them must be there, in any order, in these words or in others that mean the same. */
  say: readonly string[]
  /** Everyday words for the search box alone: in a sentence they mean too many other things ("keep fit", "this page is hopeless"). */
  searchOnly: readonly string[]
  /** Sayings that count only in just these words, whole and in this order: "passed out" is no "passing wind". */
  exactly: readonly string[]
}

/** One line of the history of content/help.md. */
export interface HelpChange extends Change {
  /** The lines and texts that were looked at: the id of each, and its fingerprint, or "gone" for one that was taken out. */
  recorded: readonly { id: string; as: string }[]
}

/** What content/help.md says of the cards as a whole. */
export interface HelpRules {
  /** Ids of 999 lines that every medicine's card has, learnt once. */
  constant: readonly string[]
  /** In this order lines go on a card where nobody has chosen, and the ones that are there come first where somebody has. */
  first: readonly { line: string; because: string }[]
  /** Lines that stand on the cards of each medicine with a flag. */
  flags: readonly { flag: MedicineFlagId; lines: readonly string[]; because: string }[]
}
