import { SearchPage } from '../../../components/browse/search-page.tsx'
import { deriveSearchEntries } from '../../../lib/derive/search/search-entries.ts'
import { hrefOf } from '../../../lib/derive/search/search-kinds.ts'
import { PAGE_KINDS } from '../../../lib/model/page-kinds.ts'
import { searchPath } from '../../../lib/paths.ts'
import { readingRoute } from '../../reading-route.tsx'

export const dynamic = 'force-static'

export const GET = readingRoute((index) => {
  const entries = deriveSearchEntries(index)
  const lists = PAGE_KINDS.map(({ id, folder, plural }) => ({
    id: folder,
    heading: `All ${plural}`,
    rows: entries
      .filter(({ kind }) => kind === id)
      .map(({ kind, slug, name, words }) => ({ name, href: hrefOf({ kind, slug, name }), gloss: glossOf(words) })),
  })).filter(({ rows }) => rows.length > 0)
  return {
    head: { title: 'Search', path: searchPath, unlisted: true, search: true },
    styles: ['browse'],
    body: <SearchPage lists={lists} site={index.library.site} />,
  }
})

/** The first of the other words by which something is found. */
function glossOf(words: readonly { word: string }[]): string {
  return words
    .slice(0, 4)
    .map(({ word }) => word)
    .join(', ')
}
