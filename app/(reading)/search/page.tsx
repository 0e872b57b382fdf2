import '../../styles/reading.css'
import '../../styles/browse.css'
import type { Metadata } from 'next'
import { IndexRows } from '../../../components/browse/index-rows.tsx'
import { OpenSearchLink } from '../../../components/browse/open-search-link.tsx'
import { SearchForm } from '../../../components/browse/search-form.tsx'
import { SiteFrame } from '../../../components/layout/site-frame.tsx'
import { Spread } from '../../../components/layout/spread.tsx'
import { TitleBlock } from '../../../components/layout/title-block.tsx'
import { deriveSearchEntries } from '../../../lib/derive/search/search-entries.ts'
import { hrefOf } from '../../../lib/derive/search/search-kinds.ts'
import { getIndex } from '../../../lib/library.ts'
import { PAGE_KINDS } from '../../../lib/model/page-kinds.ts'
import { searchPath } from '../../../lib/site.ts'

export const metadata: Metadata = { title: 'Search', alternates: { canonical: searchPath }, robots: { index: false } }

export default function Page() {
  const index = getIndex()
  const entries = deriveSearchEntries(index)
  const lists = PAGE_KINDS.map(({ id, folder, plural }) => ({
    id: folder,
    heading: `All ${plural}`,
    rows: entries.filter(({ kind }) => kind === id),
  })).filter(({ rows }) => rows.length > 0)
  return (
    <SiteFrame site={index.library.site} current={searchPath} searchField={false}>
      <OpenSearchLink name={index.library.site.name} />
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
              <IndexRows
                rows={rows.map(({ kind, slug, name, words }) => ({
                  name,
                  href: hrefOf({ kind, slug }),
                  gloss: words
                    .slice(0, 4)
                    .map(({ word }) => word)
                    .join(', '),
                }))}
              />
            </Spread>
          ))}
        </search-results>
      </div>
    </SiteFrame>
  )
}
