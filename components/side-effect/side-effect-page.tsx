import type { deriveSideEffectPage } from '../../lib/derive/pages/side-effect-view.ts'
import type { Organisation } from '../../lib/model/library.ts'
import type { SideEffect } from '../../lib/model/side-effect.ts'
import { sideEffectPath, sideEffectsPath } from '../../lib/paths.ts'
import { FeedbackSection } from '../feedback/feedback-section.tsx'
import { ContentsList } from '../layout/contents-list.tsx'
import { SiteFrame } from '../layout/site-frame.tsx'
import { Spread } from '../layout/spread.tsx'
import { TitleBlock } from '../layout/title-block.tsx'
import { ToolRow } from '../layout/tool-row.tsx'
import { HelpCards } from '../medicine/help-cards.tsx'
import { DraftNotice, PageReview } from '../medicine/page-review.tsx'
import { PeoplePatterns } from '../medicine/people-picture.tsx'
import { SharePanel } from '../medicine/share-panel.tsx'
import { Callout } from '../ui/callout.tsx'
import { Prose } from '../ui/prose.tsx'
import { DoList } from './do-list.tsx'
import { MedicinesByBand } from './medicines-by-band.tsx'

interface SideEffectPageProps {
  effect: SideEffect
  view: ReturnType<typeof deriveSideEffectPage>
  site: Organisation
  share: { url: string; qr: string }
}

/** A side effect's page: when to get help, what you may notice, what helps, and which medicines bring it. */
export function SideEffectPage({ effect, view, site, share }: SideEffectPageProps) {
  const crumbs = {
    links: [
      { href: '/', label: 'Home' },
      { href: sideEffectsPath, label: 'Side effects' },
    ],
    here: effect.name,
  }
  const facts = effect.medical.length > 0 ? [{ term: 'Your team may say', text: effect.medical.join(', ') }] : []
  return (
    <SiteFrame site={site} current={sideEffectsPath} crumbs={crumbs}>
      <article className="page doc">
        <div className="doc-lead">
          <TitleBlock title={effect.name} kind="Side effect" facts={facts} lead={effect.opening.text}>
            {effect.review.status === 'draft' && <DraftNotice />}
            <ToolRow
              tools={[
                { href: '#share', icon: 'print', label: 'Print this page', prints: true },
                { href: '#share', icon: 'share', label: 'Share' },
              ]}
            />
          </TitleBlock>
          {view.cards.length > 0 && (
            <Spread id="get-help" heading="When to call" besideCard as="block">
              <HelpCards cards={view.cards} />
            </Spread>
          )}
        </div>
        <ContentsList items={view.contents} />
        <div className="doc-body">
          <Spread id="notice" heading="What you may notice" as="block">
            <Prose html={effect.notice.html} />
          </Spread>
          <Spread id="do" heading="What you can do" as="block">
            <DoList kind="do" items={effect.dos.map((item) => item.html)} />
            {effect.donts.length > 0 && <DoList kind="dont" items={effect.donts.map((item) => item.html)} />}
            {effect.important.map((part) => (
              <Callout key={part.id} heading={part.heading}>
                <Prose html={part.content.html} />
              </Callout>
            ))}
          </Spread>
          <Spread id="team" heading="What your team can do" as="block">
            <Prose html={effect.team.html} />
          </Spread>
          {view.bands.length > 0 && (
            <>
              <Spread id="medicines" heading="Medicines that list it">
                <p>
                  If you have more than one medicine, it can be hard to tell which one caused it. Tell your team either
                  way.
                </p>
                <PeoplePatterns />
              </Spread>
              <MedicinesByBand bands={view.bands} />
            </>
          )}
          <Spread id="share" heading="Share this page" as="block">
            <SharePanel title={effect.name} url={share.url} qr={share.qr} />
          </Spread>
          <FeedbackSection page={sideEffectPath(effect.slug)} help={view.cards.length > 0 ? '#get-help' : undefined} />
          <Spread id="about" heading="About this page" as="block">
            <PageReview review={effect.review} version={effect.version} />
          </Spread>
        </div>
      </article>
    </SiteFrame>
  )
}
