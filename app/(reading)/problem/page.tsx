import '../../styles/reading.css'
import type { Metadata } from 'next'
import { SiteFrame } from '../../../components/layout/site-frame.tsx'
import { TitleBlock } from '../../../components/layout/title-block.tsx'
import { getSite } from '../../../lib/library.ts'
import { medicinesPath } from '../../../lib/site.ts'

export const metadata: Metadata = { title: 'Sorry, there is a problem with this page', robots: { index: false } }

/** The build copies this page to where the framework keeps its error pages. */
export default function Page() {
  return (
    <SiteFrame site={getSite()}>
      <div className="page">
        <TitleBlock
          title="Sorry, there is a problem with this page"
          lead="Try again later. The leaflet in your medicine's box and your team can answer questions now."
          plain
        >
          <p className="mt-6">
            <a href={medicinesPath}>Medicines A to Z</a>
          </p>
          <p className="mt-4">
            If you feel unwell on treatment, call your hospital's 24-hour advice line. In an emergency call 999.
          </p>
        </TitleBlock>
      </div>
    </SiteFrame>
  )
}
