import type { AdministrationRouteId } from './administration-routes.ts'
import type { HelpTierId } from './help-tiers.ts'

/** What the official text says of a dose that was missed. The words of each stand in lib/derive: one wording for every page and form. */
export const MISSED_RULES = [
  { id: 'leave-out', means: 'leave it out, and have the next one as usual' },
  { id: 'same-day', means: 'have it if you remember on the same day, else leave it out' },
  { id: 'unless-nearly-due', means: 'have it when you remember, unless the next one is nearly due' },
  { id: 'within-hours', means: 'have it within so many hours of its time, else leave it out; needs hours:' },
  { id: 'until-hours-before', means: 'have it unless the next one is due within so many hours; needs hours:' },
  { id: 'ask', means: 'phone the team before the next one' },
  { id: 'visit', means: 'a visit: phone the ward for a new day' },
] as const
export type MissedRuleId = (typeof MISSED_RULES)[number]['id']
export const MISSED_RULE_IDS = MISSED_RULES.map(({ id }) => id) as [MissedRuleId, ...MissedRuleId[]]

/** What the official text says when somebody is sick after a dose. */
export const VOMITED_RULES = [
  { id: 'no-repeat', means: 'do not have it again; the next one as usual' },
  { id: 'ask', means: 'phone the team before another' },
] as const
export type VomitedRuleId = (typeof VOMITED_RULES)[number]['id']
export const VOMITED_RULE_IDS = VOMITED_RULES.map(({ id }) => id) as [VomitedRuleId, ...VomitedRuleId[]]

export interface MissedDose {
  /** Null where the rule holds for every way of having it. */
  route: AdministrationRouteId | null
  rule: MissedRuleId
  hours: number | null
  vomited: VomitedRuleId | null
  /** Finishes "Phone your team if …"; null where nothing more is said. */
  phone: string | null
  sources: string[]
}

/** What to do after too much. */
export interface TooMuch {
  call: Extract<HelpTierId, 'emergency' | 'urgent'>
  /** What may be noticed, as a sentence; null where no text says. */
  signs: string | null
  sources: string[]
}

/** How often people have it, where mistaking it is a danger. */
export const RHYTHMS = ['daily', 'some-days', 'weekly'] as const
export type Rhythm = (typeof RHYTHMS)[number]
