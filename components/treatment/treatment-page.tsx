import type { deriveTreatmentPage } from '../../lib/derive/pages/treatment-view.ts'
import type { Organisation } from '../../lib/model/library.ts'
import { QUIET_PARTS } from '../../lib/model/quiet-parts.ts'
import type { Treatment } from '../../lib/model/treatment.ts'
import { leafletOf, myTreatmentWith, treatmentPath, treatmentsPath } from '../../lib/paths.ts'
import { IndexRows } from '../browse/index-rows.tsx'
import { FeedbackSection } from '../feedback/feedback-section.tsx'
import { ContentsList } from '../layout/contents-list.tsx'
import { SiteFrame } from '../layout/site-frame.tsx'
import { Spread } from '../layout/spread.tsx'
import { type Fact, TitleBlock } from '../layout/title-block.tsx'
import { ToolRow } from '../layout/tool-row.tsx'
import { EffectGroups } from '../medicine/effect-group-list.tsx'
import { EverydayRows } from '../medicine/everyday-section.tsx'
import { HelpBlockView } from '../medicine/help-block.tsx'
import { DraftNotice, PageReview } from '../medicine/page-review.tsx'
import { SchedulePatterns } from '../medicine/schedule-patterns.tsx'
import { SharePanel } from '../medicine/share-panel.tsx'
import { Pieces } from '../ui/pieces.tsx'
import { Prose } from '../ui/prose.tsx'
import { TextParts } from '../ui/text-parts.tsx'
import { PrecautionSection, PrecautionTexts } from './precaution-section.tsx'

interface TreatmentPageProps {
  treatment: Treatment
  view: ReturnType<typeof deriveTreatmentPage>
  site: Organisation
  share: { url: string; qr: string }
}

/** A treatment's page: its days, then its medicines merged into one list. */
export function TreatmentPage({ treatment, view, site, share }: TreatmentPageProps) {
  const facts: Fact[] = [
    ...(treatment.say ? [{ term: 'Say it', text: treatment.say }] : []),
    ...(treatment.otherNames.length > 0 ? [{ term: 'Also called', text: treatment.otherNames.join(', ') }] : []),
    {
      term: 'Used for',
      text: view.cancers.map(({ href, name }, index) => (
        <span key={href}>
          {index > 0 && ', '}
          <a href={href}>{name}</a>
        </span>
      )),
    },
  ]
  const dailyLife = view.precautions.find(({ id }) => id === 'daily-life')
  const precautions = view.precautions.filter((precaution) => precaution !== dailyLife)
  return (
    <SiteFrame
      site={site}
      current={treatmentsPath}
      crumbs={{
        links: [
          { href: '/', label: 'Home' },
          { href: treatmentsPath, label: 'Treatments' },
        ],
        here: treatment.name,
      }}
    >
      <article className="page doc">
        <div className="doc-lead">
          <TitleBlock title={treatment.name} kind="Treatment" facts={facts} lead={treatment.summary}>
            {treatment.review.status === 'draft' && <DraftNotice />}
            <ToolRow
              tools={[
                { href: leafletOf(treatmentPath(treatment.slug)), icon: 'print', label: 'Leaflet to print' },
                {
                  href: myTreatmentWith(treatment.slug),
                  icon: 'plus',
                  label: 'Open in My treatment: dates, your ward, one list to print',
                },
              ]}
            />
          </TitleBlock>
          <Spread id="get-help" heading="When to call" besideCard as="block">
            <HelpBlockView block={view.help} isDraft={treatment.review.status === 'draft'} />
          </Spread>
        </div>
        <ContentsList items={view.contents} />
        <div className="doc-body">
          <EffectGroups
            groups={view.groups}
            opening={
              <p>
                This list puts the medicines together. Each effect stands once, in the group with the most people. The
                name of a medicine stands beside what only that one brings.
              </p>
            }
          />
          <Spread id="how-you-have-it" heading="How you have it" as="block">
            <Pieces pieces={treatment.howYouHaveIt.pieces} within="how-you-have-it" />
            <SchedulePatterns patterns={view.patterns} />
            <TextParts parts={treatment.howYouHaveIt.parts} />
          </Spread>
          <Spread id="what-it-is" heading="What it is" as="block" quiet={QUIET_PARTS['what-it-is']}>
            <Prose html={treatment.whatItIs.html} />
            <h3 className="mt-6 mb-2">The medicines in it</h3>
            <IndexRows rows={[...view.medicines, ...treatment.with.map(({ name, what }) => ({ name, gloss: what }))]} />
          </Spread>
          {treatment.goodToKnow && (
            <Spread id="good-to-know" heading="Good to know" as="block" quiet={QUIET_PARTS['good-to-know']}>
              <Prose html={treatment.goodToKnow.html} />
            </Spread>
          )}
          <Spread id="everyday" heading="Everyday life" as="block">
            <EverydayRows everyday={view.everyday} />
            {dailyLife && (
              <div id="daily-life">
                <PrecautionTexts id={dailyLife.id} texts={dailyLife.texts} />
              </div>
            )}
          </Spread>
          {precautions.map((precaution) => (
            <PrecautionSection key={precaution.id} precaution={precaution} times={view.times} />
          ))}
          <Spread id="share" heading="Share this page" as="block" quiet={QUIET_PARTS.share}>
            <SharePanel
              title={treatment.name}
              url={share.url}
              qr={share.qr}
              leaflet={leafletOf(treatmentPath(treatment.slug))}
            />
          </Spread>
          <FeedbackSection page={treatmentPath(treatment.slug)} help="#get-help" />
          <Spread id="about" heading="About this page" as="block">
            <PageReview review={treatment.review} version={treatment.version} />
          </Spread>
        </div>
      </article>
    </SiteFrame>
  )
}
