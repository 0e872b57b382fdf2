import type { PaperView } from '../../lib/derive/papers/paper.ts'
import type { TeachBackPrompt } from '../../lib/derive/papers/teach-back.ts'
import type { Organisation } from '../../lib/model/library.ts'
import type { Monograph } from '../../lib/model/monograph.ts'
import { leafletPath } from '../../lib/paths.ts'
import { Prose } from '../ui/prose.tsx'
import { PaperFrame } from './paper-frame.tsx'

interface TeachBackPageProps {
  medicine: Monograph
  paper: PaperView
  prompts: readonly TeachBackPrompt[]
  site: Organisation
}

/** A card for whoever explains a medicine: what to ask for, and what a full answer holds. */
export function TeachBackPage({ medicine, paper, prompts, site }: TeachBackPageProps) {
  const head = (
    <p className="lead">
      For nurses and pharmacists: {prompts.length} things to ask for, so that you hear what was understood.
    </p>
  )
  return (
    <PaperFrame
      paper={paper}
      site={site}
      kind="teach-back card"
      head={head}
      tools={[{ href: leafletPath(medicine.slug), icon: 'plus', label: 'Leaflet' }]}
    >
      <p className="teach-how">
        Say first: &ldquo;I want to be sure that I have explained this well.&rdquo; It checks the explanation, not the
        person. If something is missing, explain it again in other words, and ask again.
      </p>
      <ol className="teach">
        {prompts.map(({ ask, listen, look }) => (
          <li key={ask}>
            <h2>{ask}</h2>
            {listen.length > 0 && (
              <>
                <p>Listen for:</p>
                <ul className="boxes">
                  {listen.map((point) => (
                    <li key={point}>{point}</li>
                  ))}
                </ul>
              </>
            )}
            {look.map(({ heading, html }) => (
              <div key={heading} className="teach-look">
                <h3>{heading}</h3>
                <Prose html={html} />
              </div>
            ))}
          </li>
        ))}
      </ol>
      <p>{site.strapLine}</p>
    </PaperFrame>
  )
}
