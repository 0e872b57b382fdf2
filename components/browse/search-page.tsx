import type { Organisation } from '../../lib/model/library.ts'
import { searchPath } from '../../lib/paths.ts'
import { SiteFrame } from '../layout/site-frame.tsx'
import { Spread } from '../layout/spread.tsx'
import { TitleBlock } from '../layout/title-block.tsx'
import { type IndexRow, IndexRows } from './index-rows.tsx'
import { SearchForm } from './search-form.tsx'

interface SearchPageProps {
  /** Every name, for readers without JavaScript and before anything is searched for. */
  lists: readonly { id: string; heading: string; rows: readonly IndexRow[] }[]
  site: Organisation
}

/** Search: what is found takes the place of the lists. */
export function SearchPage({ lists, site }: SearchPageProps) {
  return (
    <SiteFrame site={site} current={searchPath} searchField={false}>
      <div className="page">
        <TitleBlock title="Search" plain>
          <SearchForm />
          <p id="search-status" className="mt-4" role="status" />
          <noscript>
            <p className="mt-4">Search results need JavaScript. Without it, every name is in the lists below.</p>
          </noscript>
        </TitleBlock>
        <search-results>
          {lists.map(({ id, heading, rows }) => (
            <Spread key={id} id={id} heading={heading} as="block">
              <IndexRows rows={rows} />
            </Spread>
          ))}
        </search-results>
      </div>
    </SiteFrame>
  )
}
