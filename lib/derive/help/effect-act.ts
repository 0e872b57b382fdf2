import type { HelpTierId, HelpTrigger } from '../../model/help-tiers.ts'

/** The tier line of an effect: what to do, and if what. Calm effects have none. */
export interface EffectAct {
  tier: 'emergency' | 'urgent'
  /** The help lines of that tier, as in the card, joined. */
  when: string
}

/**
 * The tier line of an effect, with the words of that tier only: "call 999" beside an effect that is an emergency
 * in one case out of many has to say which case, or it is obeyed too often or never.
 */
export function actOf(tier: HelpTierId, help: readonly HelpTrigger[]): { act?: EffectAct } {
  const lines = help.filter((line) => line.tier === tier).sort((a, b) => a.order - b.order)
  const act = actFor(
    tier,
    lines.map(({ words }) => words),
  )
  return act ? { act } : {}
}

/** The same from the words of the lines, in their order. */
export function actFor(tier: HelpTierId, words: readonly string[]): EffectAct | undefined {
  return tier === 'emergency' || tier === 'urgent' ? { tier, when: words.join('; ') } : undefined
}
