import type { LeafletView } from '../../lib/derive/papers/leaflet.ts'
import type { Section } from '../../lib/model/monograph.ts'
import { sectionKind } from '../../lib/model/section-kinds.ts'
import { MedicineSection } from '../medicine/medicine-section.tsx'
import { LeafletEffects } from './leaflet-effects.tsx'

interface LeafletSectionProps {
  section: Section
  view: LeafletView
}

/** A section on paper: as on the page, but for the effects, which are set close, and for links, which paper cannot follow. */
export function LeafletSection({ section, view }: LeafletSectionProps) {
  switch (section.shape) {
    case 'side-effects':
      return <LeafletEffects intro={section.content.html} bands={view.bands} />
    case 'links':
      return (
        <section className="spread" id={section.id} aria-labelledby={`${section.id}-h`}>
          <h2 id={`${section.id}-h`}>{sectionKind(section.id).heading}</h2>
          <ul className="leaf-contacts">
            {view.contacts.map(({ name, what }) => (
              <li key={name}>
                <b>{name}.</b> {what}
              </li>
            ))}
          </ul>
        </section>
      )
    default:
      return <MedicineSection section={section} view={view.page} onPaper />
  }
}
