import type { RecordSheetView } from '../../lib/derive/papers/record-sheet.ts'
import type { Organisation } from '../../lib/model/library.ts'
import type { Monograph } from '../../lib/model/monograph.ts'
import { leafletPath } from '../../lib/paths.ts'
import { PaperCards } from './paper-cards.tsx'
import { PaperFrame } from './paper-frame.tsx'
import { RecordWeek } from './record-week.tsx'
import { WardNumbers } from './ward-numbers.tsx'

interface RecordSheetPageProps {
  medicine: Monograph
  view: RecordSheetView
  site: Organisation
}

const WEEKS = ['First week', 'Second week']

/** Room to write down temperature and symptoms for 2 weeks. The cards come first: what they name is for the phone, not for the sheet. */
export function RecordSheetPage({ medicine, view, site }: RecordSheetPageProps) {
  const head = (
    <>
      <p className="lead">A place to write how each day was, to show your team at your next visit.</p>
      <p className="record-first">
        <strong>This sheet does not tell you what can wait.</strong> If anything on the first 2 cards happens, call now.
        Do not write it down first.
      </p>
    </>
  )
  return (
    <PaperFrame
      paper={view}
      site={site}
      kind="record sheet"
      head={head}
      tools={[{ href: leafletPath(medicine.slug), icon: 'plus', label: 'Leaflet' }]}
    >
      <WardNumbers />
      <PaperCards block={view.help} isDraft={view.draft} />
      <p className="record-strap">{site.strapLine}</p>
      <section className="record" aria-labelledby="record-h">
        <h2 id="record-h">Day by day</h2>
        <p>
          Write a tick, or a few words: how bad it was, and how long it lasted.
          {view.temperature && ` Call your 24-hour advice line now if ${view.temperature}.`}
        </p>
        {WEEKS.map((week, at) => (
          <RecordWeek
            key={week}
            caption={week}
            first={at * 7 + 1}
            temperature={view.temperature !== null}
            rows={view.rows}
          />
        ))}
      </section>
    </PaperFrame>
  )
}
