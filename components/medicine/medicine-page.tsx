import { type MedicineView, PAGE_ORDER } from '../../lib/derive/pages/medicine-view.ts'
import { formatDay } from '../../lib/derive/review-status.ts'
import type { Organisation } from '../../lib/model/library.ts'
import type { Monograph } from '../../lib/model/monograph.ts'
import { QUIET_PARTS } from '../../lib/model/quiet-parts.ts'
import { MADE_SECTIONS, type SectionId, sectionKind } from '../../lib/model/section-kinds.ts'
import { changesPath, leafletPath, medicinePath, medicinesPath } from '../../lib/paths.ts'
import { FeedbackSection } from '../feedback/feedback-section.tsx'
import { ContentsList } from '../layout/contents-list.tsx'
import { JumpLinks } from '../layout/jump-links.tsx'
import { SiteFrame } from '../layout/site-frame.tsx'
import { Spread } from '../layout/spread.tsx'
import { TitleBlock } from '../layout/title-block.tsx'
import { ToolRow } from '../layout/tool-row.tsx'
import { EverydayRows } from './everyday-section.tsx'
import { HelpBlockView } from './help-block.tsx'
import { MedicineSection } from './medicine-section.tsx'
import { medicineFacts } from './medicine-facts.tsx'
import { DraftNotice, PageReview } from './page-review.tsx'
import { RelatedLinks } from './related-links.tsx'
import { SharePanel } from './share-panel.tsx'

interface MedicinePageProps {
  medicine: Monograph
  view: MedicineView
  site: Organisation
  share: { url: string; qr: string }
}

const JUMPS = [
  { href: '#get-help', label: 'When to call' },
  { href: '#side-effects', label: 'Side effects' },
  { href: '#daily-life', label: 'Everyday life' },
]

/** A medicine's page: what it is in a few lines, when to get help, then every section. */
export function MedicinePage({ medicine, view, site, share }: MedicinePageProps) {
  const { review, sections } = medicine
  const section = (id: SectionId) => sections.find((one) => one.id === id)
  const [glance, effects] = [section('at-a-glance'), section('side-effects')]
  const rest = PAGE_ORDER.map((id) => ({ id, section: section(id) }))
  const crumbs = {
    links: [
      { href: '/', label: 'Home' },
      { href: medicinesPath, label: 'Medicines A to Z' },
    ],
    here: view.title,
  }
  return (
    <SiteFrame site={site} current={medicinesPath} crumbs={crumbs}>
      <article className="page doc">
        <div className="doc-lead">
          <TitleBlock title={view.title} kind="Medicine" facts={medicineFacts(medicine, view)} lead={medicine.summary}>
            {review.status === 'draft' && <DraftNotice />}
            <JumpLinks links={JUMPS} />
            <ToolRow
              tools={[
                { href: leafletPath(medicine.slug), icon: 'print', label: 'Leaflet to print' },
                { href: '#share', icon: 'share', label: 'Share' },
              ]}
              keeps
            />
          </TitleBlock>
          {glance && <MedicineSection section={glance} view={view} />}
          <Spread id={MADE_SECTIONS.help.id} heading={MADE_SECTIONS.help.heading} besideCard as="block">
            <HelpBlockView block={view.help} isDraft={review.status === 'draft'} />
          </Spread>
        </div>
        <ContentsList
          items={view.contents}
          dates={
            <>
              Written <time dateTime={review.written}>{formatDay(review.written)}</time>.{' '}
              {review.checkedOn ? `Checked ${formatDay(review.checkedOn)}.` : 'Not yet checked.'}
            </>
          }
        />
        <div className="doc-body">
          {effects && <MedicineSection section={effects} view={view} />}
          {rest.map(({ id, section: one }) =>
            one ? (
              <MedicineSection key={id} section={one} view={view} />
            ) : id === 'daily-life' ? (
              <Spread key={id} id={id} heading={sectionKind(id).heading} as="block">
                <EverydayRows everyday={view.everyday} />
              </Spread>
            ) : null,
          )}
          <Spread
            id={MADE_SECTIONS.related.id}
            heading={MADE_SECTIONS.related.heading}
            as="block"
            quiet={QUIET_PARTS.related}
          >
            <RelatedLinks groups={view.related} />
          </Spread>
          <Spread
            id={MADE_SECTIONS.share.id}
            heading={MADE_SECTIONS.share.heading}
            as="block"
            quiet={QUIET_PARTS.share}
          >
            <SharePanel title={view.title} url={share.url} qr={share.qr} leaflet={leafletPath(medicine.slug)} />
          </Spread>
          <FeedbackSection page={medicinePath(medicine.slug)} help="#get-help" />
          <Spread id={MADE_SECTIONS.about.id} heading={MADE_SECTIONS.about.heading} as="block">
            <PageReview review={review} version={medicine.version} changes={changesPath(medicine.slug)} />
          </Spread>
        </div>
      </article>
    </SiteFrame>
  )
}
