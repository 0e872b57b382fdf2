import { AdviceLine } from '../ui/advice-line.tsx'

interface UrgentStripProps {
  /** The 999 line above the strip: what to do, then when. Home shows it. */
  emergency?: { action: string; when: string }
  heading: string
  text: string
  /** True where it stands above the page's own heading, which is the first. */
  first?: boolean
}

/** The two urgent tiers over the full width, with the reader's own number. */
export function UrgentStrip({ emergency, heading, text, first }: UrgentStripProps) {
  const Heading = first ? 'p' : 'h2'
  return (
    <div className="unwell">
      {emergency && (
        <section className="strip-999" aria-labelledby="emergency-h">
          <div className="page">
            <Heading className="heading" id="emergency-h">
              <strong>{emergency.action}</strong> {emergency.when}
            </Heading>
          </div>
        </section>
      )}
      <section className="strip" aria-labelledby="unwell-h">
        <div className="page">
          <div>
            <Heading className="heading" id="unwell-h">
              {heading}
            </Heading>
            <p>{text}</p>
          </div>
          <AdviceLine label="Your advice line number" open />
        </div>
      </section>
    </div>
  )
}
