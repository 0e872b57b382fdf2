import type { Organisation } from '../../lib/model/library.ts'
import { medicinesPath } from '../../lib/paths.ts'
import { SiteFrame } from '../layout/site-frame.tsx'
import { TitleBlock } from '../layout/title-block.tsx'

/** What a reader gets when the server failed. */
export function ProblemPage({ site }: { site: Organisation }) {
  return (
    <SiteFrame site={site}>
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
