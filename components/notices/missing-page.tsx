import type { Organisation } from '../../lib/model/library.ts'
import { medicinesPath, sideEffectsPath } from '../../lib/paths.ts'
import { SearchForm } from '../browse/search-form.tsx'
import { SiteFrame } from '../layout/site-frame.tsx'
import { TitleBlock } from '../layout/title-block.tsx'

/** What a reader gets at an address that does not exist. */
export function MissingPage({ site }: { site: Organisation }) {
  return (
    <SiteFrame site={site} searchField={false}>
      <div className="page">
        <TitleBlock title="Page not found" lead="Check the address, or search for a medicine or a side effect." plain>
          <SearchForm />
          <p className="mt-6">
            You can also look through <a href={medicinesPath}>Medicines A to Z</a> or{' '}
            <a href={sideEffectsPath}>all side effects</a>.
          </p>
          <p className="mt-4">
            If you feel unwell on treatment, call your hospital's 24-hour advice line. In an emergency call 999.
          </p>
        </TitleBlock>
      </div>
    </SiteFrame>
  )
}
