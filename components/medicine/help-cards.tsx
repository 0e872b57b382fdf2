import { helpTier, type CardTierId } from '../../lib/model/help-tiers.ts'
import { AdviceLine } from '../ui/advice-line.tsx'

export interface HelpCard {
  tier: CardTierId
  /** The tier's word, shown above the heading. */
  label: string
  /** What to do, ending in "if:". */
  heading: string
  triggers: readonly string[]
}

interface HelpCardsProps {
  /** One card for each tier that has triggers, the most serious first. */
  cards: readonly HelpCard[]
  /** Ends the urgent card: what to do if nobody answers. */
  after?: string
}

/** "When to get help": what to call for, and whom; the rule thickens with the tier. */
export function HelpCards({ cards, after }: HelpCardsProps) {
  return (
    <div className="help">
      {cards.map(({ tier, label, heading, triggers }) => {
        const { anchor } = helpTier(tier)
        return (
          <section key={tier} className={tier} id={anchor} aria-labelledby={`${anchor}-h`}>
            <h3 id={`${anchor}-h`}>
              <span className="tier">{label}</span> {heading}
            </h3>
            <ul>
              {triggers.map((trigger) => (
                <li key={trigger}>{trigger}</li>
              ))}
            </ul>
            {tier === 'urgent' && <AdviceLine />}
            {tier === 'urgent' && after && <p className="after">{after}</p>}
          </section>
        )
      })}
    </div>
  )
}
