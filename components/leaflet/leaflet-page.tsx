import type { LeafletView } from '../../lib/derive/papers/leaflet.ts'
import type { Organisation } from '../../lib/model/library.ts'
import type { Monograph } from '../../lib/model/monograph.ts'
import { MADE_SECTIONS } from '../../lib/model/section-kinds.ts'
import { largePrintPath, leafletPath, recordSheetPath, teachBackPath } from '../../lib/paths.ts'
import { medicineFacts } from '../medicine/medicine-facts.tsx'
import { LeafletSection } from './leaflet-section.tsx'
import { PaperCards } from './paper-cards.tsx'
import { PaperFrame } from './paper-frame.tsx'
import { WardNumbers } from './ward-numbers.tsx'

interface LeafletPageProps {
  medicine: Monograph
  view: LeafletView
  site: Organisation
  large?: boolean
}

/** The whole page of a medicine for paper: help cards first, everything opened, room for the ward's numbers. */
export function LeafletPage({ medicine, view, site, large }: LeafletPageProps) {
  const { slug, review } = medicine
  const head = (
    <>
      <p className="lead">{medicine.summary}</p>
      <dl className="leaf-facts">
        {medicineFacts(medicine, view.page)
          .filter(({ term }) => term !== 'Type')
          .map(({ term, text }) => (
            <div key={term}>
              <dt>{term}</dt> <dd>{text}.</dd>{' '}
            </div>
          ))}
      </dl>
    </>
  )
  const size = large
    ? ({ href: leafletPath(slug), icon: 'large-print', label: 'Usual print, 12 point' } as const)
    : ({ href: largePrintPath(slug), icon: 'large-print', label: 'Large print, 16 point' } as const)
  return (
    <PaperFrame
      slug={slug}
      paper={view}
      site={site}
      kind={large ? 'leaflet, large print' : 'leaflet'}
      head={head}
      large={large}
      tools={[
        size,
        { href: recordSheetPath(slug), icon: 'plus', label: 'Record sheet' },
        { href: teachBackPath(slug), icon: 'plus', label: 'Teach-back card, for nurses' },
      ]}
    >
      <WardNumbers />
      <PaperCards block={view.page.help} isDraft={view.draft} place="leaflet" />
      <div className="leaf-text">
        {view.sections.map((section) => (
          <LeafletSection key={section.id} section={section} view={view} />
        ))}
        <section className="spread" id={MADE_SECTIONS.about.id} aria-labelledby="about-h">
          <h2 id="about-h">About this leaflet</h2>
          <p>
            {view.standing} Checked by: {view.checkedBy}. The web page also says how {medicine.name} works, and names
            its {review.sources.length} sources. What has changed since:{' '}
            <a href={view.changes}>
              <b>{view.address}/changes</b>
            </a>
          </p>
          <p>{site.strapLine}</p>
        </section>
      </div>
    </PaperFrame>
  )
}
