import { helpTier, type CardTierId } from '../../lib/model/help-tiers.ts'
import { AdviceLine } from '../ui/advice-line.tsx'
import { Unbroken } from '../ui/unbroken.tsx'

export interface HelpCard {
  tier: CardTierId
  /** The tier's word, shown above the heading. */
  label: string
  /** What to do, ending in "if:". */
  heading: string
  /** One bullet each; a long card leads each bullet with the name of its group. */
  bullets: readonly { lead: string | null; lines: readonly string[] }[]
}

interface HelpCardsProps {
  /** One card for each tier that has triggers, the most serious first. */
  cards: readonly HelpCard[]
  /** Ends the urgent card: what to do if nobody answers. */
  after?: string
  /** What the reader's own device adds to a card, such as the name of their ward. */
  notes?: Partial<Record<CardTierId, string>>
}

/** "When to get help": what to call for, and whom; the rule thickens with the tier. */
export function HelpCards({ cards, after, notes }: HelpCardsProps) {
  return (
    <div className="help">
      {cards.map(({ tier, label, heading, bullets }) => {
        const { anchor } = helpTier(tier)
        return (
          <section key={tier} className={tier} id={anchor} aria-labelledby={`${anchor}-h`}>
            <h3 id={`${anchor}-h`}>
              <span className="tier">{label}</span> <Unbroken text={heading} />
            </h3>
            <ul>
              {bullets.map(({ lead, lines }) => (
                <li key={lines[0]}>
                  {lead && <b>{lead}: </b>}
                  {lines.join('; ')}
                </li>
              ))}
            </ul>
            {tier === 'urgent' && <AdviceLine />}
            {notes?.[tier] && <p className="after">{notes[tier]}</p>}
            {tier === 'urgent' && after && <p className="after">{after}</p>}
          </section>
        )
      })}
    </div>
  )
}
