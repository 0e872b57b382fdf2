import type { Organisation } from '../../lib/model/library.ts'
import { UrgentStrip } from '../browse/urgent-strip.tsx'
import { SiteFrame } from '../layout/site-frame.tsx'
import { TitleBlock } from '../layout/title-block.tsx'

/** What a browser without a network shows for a page that it has not kept: whom to call above all else. The service worker fills the list. */
export function OfflinePage({ site, urgentText }: { site: Organisation; urgentText: string }) {
  return (
    <SiteFrame site={site} searchField={false}>
      <UrgentStrip
        first
        emergency={{
          action: 'Call 999 or go to A&E now',
          when: 'if you cannot breathe, or you have chest pain, a seizure or collapse.',
        }}
        heading="Feeling unwell on treatment?"
        text={urgentText}
      />
      <div className="page">
        <TitleBlock
          title="This page is not on this phone"
          lead="There is no network here, and this page was not kept. Load it again when you have a network."
          plain
        >
          <div className="flow mt-6" id="kept-pages" />
        </TitleBlock>
      </div>
    </SiteFrame>
  )
}
