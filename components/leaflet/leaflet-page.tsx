import type { LeafletView } from '../../lib/derive/leaflet.ts'
import { HELP_AFTER } from '../../lib/model/help-tiers.ts'
import type { Organisation } from '../../lib/model/library.ts'
import type { Monograph } from '../../lib/model/monograph.ts'
import { MADE_SECTIONS } from '../../lib/model/section-kinds.ts'
import { largePrintPath, leafletPath, medicinePath, medicinesPath, qrCodePath } from '../../lib/site.ts'
import { SiteFrame } from '../layout/site-frame.tsx'
import { ToolRow } from '../layout/tool-row.tsx'
import { HelpCards } from '../medicine/help-cards.tsx'
import { medicineFacts } from '../medicine/medicine-facts.tsx'
import { DraftNotice } from '../medicine/page-review.tsx'
import { LeafletSection } from './leaflet-section.tsx'
import { SheetFoot } from './sheet-foot.tsx'
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
  const { page } = view
  const name = large ? 'leaflet, large print' : 'leaflet'
  const crumbs = { links: [{ href: '/', label: 'Home' }, { href: medicinesPath, label: 'Medicines A to Z' }, { href: medicinePath(slug), label: page.title }], here: large ? 'Leaflet, large print' : 'Leaflet' }
  return (
    <SiteFrame site={site} current={medicinesPath} crumbs={crumbs}>
      <SheetFoot text={view.foot} />
      <article className={large ? 'page leaflet large' : 'page leaflet'}>
        <header className="leaf-head">
          <div>
            <h1>
              {page.title} <span>{name}</span>
            </h1>
            <p className="lead">{medicine.summary}</p>
            <dl className="leaf-facts">
              {medicineFacts(medicine, page).map(({ term, text }) => (
                <div key={term}>
                  <dt>{term}</dt> <dd>{text}.</dd>{' '}
                </div>
              ))}
            </dl>
          </div>
          <figure className="leaf-code">
            <img className="qr" src={qrCodePath(medicinePath(slug))} alt={`QR code for ${view.address}`} width="148" height="148" />
            <figcaption className="vh">This code leads to the newest version.</figcaption>
          </figure>
        </header>
        <ToolRow
          tools={[
            { href: '#print', icon: 'print', label: 'Print this leaflet', prints: true },
            { href: large ? leafletPath(slug) : largePrintPath(slug), icon: 'large-print', label: large ? 'Usual print, 12 point' : 'Large print, 16 point' },
          ]}
        />
        <p className="hint leaf-how" id="print">
          To print, choose Print in the menu of your browser. The sheets are A4.
        </p>
        <p className="leaf-version">
          {view.standing} The newest version: <b>{view.address}</b>
        </p>
        {review.status === 'draft' && <DraftNotice />}
        <WardNumbers />
        <section className="leaf-help" aria-labelledby="get-help-h">
          <h2 id="get-help-h">{MADE_SECTIONS.help.heading}</h2>
          <HelpCards cards={page.cards} after={HELP_AFTER} />
        </section>
        <div className="leaf-text">
          {view.sections.map((section) => (
            <LeafletSection key={section.id} section={section} view={view} />
          ))}
          <section className="spread" id={MADE_SECTIONS.about.id} aria-labelledby="about-h">
            <h2 id="about-h">About this leaflet</h2>
            <p>
              {view.standing} Checked by: {view.checkedBy}. The web page also says how {medicine.name} works, and names its {review.sources.length} sources. What has changed since: <b>{view.address}/changes</b>
            </p>
            <p>{site.strapLine}</p>
          </section>
        </div>
      </article>
    </SiteFrame>
  )
}
