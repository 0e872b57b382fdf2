import type { EffectAct } from '../../lib/derive/medicine-page.ts'
import { helpTier } from '../../lib/model/help-tiers.ts'

const WORDS = { emergency: 'Emergency:', urgent: 'Urgent:' } as const

/** What to do about an effect, and when: the tier's word, a link to its card, and the words of the card that belong to this effect. */
export function ActLine({ act: { tier, when } }: { act: EffectAct }) {
  return (
    <p className="act">
      <strong>{WORDS[tier]}</strong> <a href={`#${helpTier(tier).anchor}`}>{helpTier(tier).act}</a> if {when}.
    </p>
  )
}
