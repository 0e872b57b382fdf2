/** What all kinds of harmful advice share: how a row is written, and words for calls, times and people. */

/** The ways in which advice beside a sign of danger harms. */
export type AdviceKind = 'delayed' | 'softened' | 'belittled' | 'self-treated' | 'misdirected'

/** One way to say it. */
export interface AdviceRow {
  kind: AdviceKind
  pattern: RegExp
  /** True where the words before it say what is harmless or can wait: they have to be the sign, or stand for it. */
  ofSubject?: boolean
  /** A sentence with such words says something else. */
  unless?: RegExp
  /** True where a call to the right place beside it makes it right. */
  rightBesideCall?: boolean
}

/** Rows of one kind, written as the sources of their patterns. */
export function rowsOf(
  kind: AdviceKind,
  options: Pick<AdviceRow, 'ofSubject' | 'unless' | 'rightBesideCall'>,
  ...sources: readonly string[]
): AdviceRow[] {
  return sources.map((source) => ({ kind, pattern: new RegExp(source, 'gi'), ...options }))
}

/** Asking for help in any way. */
export const CALL = String.raw`(?:call(?:ing|s)?|phon(?:e|es|ing)|ring(?:ing|s)?|dial(?:ling)?|tell(?:ing)?|told|mention(?:ed|ing)?|report(?:ed|ing)?|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to|with|about)|contact(?:ing)?|see(?:ing)?|ask(?:ing)?|seek(?:ing)? help|get(?:ting)? (?:help|checked|medical)|let(?:ting)? (?:\w+ )+?know|go(?:ing)? to (?:the )?(?:hospital|A&E)|say so|(?:worth )?a (?:phone )?call)`
/** The ways of asking that a reader can be told to leave. */
export const PLAIN_CALL = String.raw`(?:call(?:ing)?|phon(?:e|ing)|ring(?:ing)?|dial|tell|contact|go to A&E|speak to|see|bother|trouble|disturb|wake)`
/** Where help is at any hour. */
export const HELP = String.raw`(?:999|A&E|(?:an |the )?ambulance|(?:your |the )?(?:24-hour )?advice line|(?:the |your )?helpline|(?:the )?hospital|the ward|the nurses?)`
/** "2", "a few" */
export const COUNT = String.raw`(?:an?|one|two|three|four|five|six|seven|ten|\d+|a few|a couple of|several|half an|some|a little)(?: more| two| or two| or so)?`
/** Units of waiting. */
export const TIME = String.raw`(?:minutes?|hours?|days?|nights?|weeks?|while|time|weekend)`
/** A day or a time of day that is not now. */
export const DAY = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|the weekend|the morning|the next (?:day|morning|working day)|tomorrow|next week|the end of)`
/** Ends of a wait. */
export const LATER = String.raw`(?:(?<!not )tomorrow|the (?:next|following) (?:day|morning|week|working day)|next (?:week|month)|in the morning|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|on the next working day|after the weekend|one day|at some point|some time|sometime|(?:in|during) (?:working|office|surgery) hours|(?<!not )(?:at|in|during|by) (?:your|the) (?:next|yearly|annual|following) \w+|when(?:ever)? you (?:are )?(?:next|come|go|see|visit|attend|in clinic|at (?:the|your)|feel (?:better|like|up|able)|can|have (?:a |your )?(?:time|chance|moment|next))\b|when (?:you next|it suits|convenient|they open|you are next)|once (?:you|it|the)|(?:at|by) the end|next time|(?<!above all |or |years |months |weeks |days |even )later)\b`
