import type { Organisation } from '../../lib/model/library.ts'
import { medicinesPath } from '../../lib/paths.ts'
import { SiteFrame } from '../layout/site-frame.tsx'
import { TitleBlock } from '../layout/title-block.tsx'

/** Where the form ends that was sent without JavaScript. */
export function ThanksPage({ site }: { site: Organisation }) {
  return (
    <SiteFrame site={site}>
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
