import '../../styles/reading.css'
import '../../styles/browse.css'
import type { Metadata } from 'next'
import { UrgentStrip } from '../../../components/browse/urgent-strip.tsx'
import { SiteFrame } from '../../../components/layout/site-frame.tsx'
import { TitleBlock } from '../../../components/layout/title-block.tsx'
import { deriveHome } from '../../../lib/derive/home.ts'
import { getIndex } from '../../../lib/library.ts'

export const metadata: Metadata = { title: 'This page is not on this phone', robots: { index: false } }

/** What a browser without a network shows for a page that it has not kept. The service worker fills the list. */
export default function Page() {
  const index = getIndex()
  return (
    <SiteFrame site={index.library.site} searchField={false}>
      <div className="page">
        <TitleBlock
          title="This page is not on this phone"
          lead="There is no network here, and this page was not kept. Load it again when you have a network."
          plain
        >
          <div className="flow mt-6" id="kept-pages" />
        </TitleBlock>
      </div>
      <UrgentStrip
        emergency={{
          action: 'Call 999 or go to A&E now',
          when: 'if you cannot breathe, or you have chest pain, a seizure or collapse.',
        }}
        heading="Feeling unwell on treatment?"
        text={deriveHome(index).urgentText}
      />
    </SiteFrame>
  )
}
