import '../../styles/reading.css'
import type { Metadata } from 'next'
import { SiteFrame } from '../../../components/layout/site-frame.tsx'
import { TitleBlock } from '../../../components/layout/title-block.tsx'
import { getSite } from '../../../lib/library.ts'
import { medicinesPath } from '../../../lib/site.ts'

export const metadata: Metadata = { title: 'Thank you. We have your rating.', robots: { index: false } }

/** Where the form ends that was sent without JavaScript. */
export default function Page() {
  return (
    <SiteFrame site={getSite()}>
      <div className="page">
        <TitleBlock
          title="Thank you. We have your rating."
          lead="People who write these pages read every comment. They cannot answer you: if you have a question about your treatment, ask your team."
          plain
        >
          <p className="mt-6">
            <a href={medicinesPath}>Medicines A to Z</a>
          </p>
        </TitleBlock>
      </div>
    </SiteFrame>
  )
}
