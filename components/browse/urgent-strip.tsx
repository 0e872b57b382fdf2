import { AdviceLine } from '../ui/advice-line.tsx'

interface UrgentStripProps {
  /** The 999 line above the strip: what to do, then when. Home shows it. */
  emergency?: { action: string; when: string }
  heading: string
  text: string
}

/** The two urgent tiers over the full width, with the reader's own number. */
export function UrgentStrip({ emergency, heading, text }: UrgentStripProps) {
  return (
    <div className="unwell">
      {emergency && (
        <section className="strip-999" aria-labelledby="emergency-h">
          <div className="page">
            <h2 id="emergency-h">
              <strong>{emergency.action}</strong> {emergency.when}
            </h2>
          </div>
        </section>
      )}
      <section className="strip" aria-labelledby="unwell-h">
        <div className="page">
          <div>
            <h2 id="unwell-h">{heading}</h2>
            <p>{text}</p>
          </div>
          <AdviceLine label="Your advice line number" open />
        </div>
      </section>
    </div>
  )
}
