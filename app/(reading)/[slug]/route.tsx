import { PlainPage } from '../../../components/browse/plain-page.tsx'
import { formatStructuredData, webPage } from '../../../lib/publish/json-ld.ts'
import { pagePath } from '../../../lib/paths.ts'
import { entryRoute } from '../../reading-route.tsx'

export const dynamic = 'force-static'
export const dynamicParams = false

export const { generateStaticParams, GET } = entryRoute(
  ({ library }) => new Map(library.pages.map((page) => [page.slug, page])),
  (page, { library: { site } }) => {
    const kind = page.slug === 'about' ? 'AboutPage' : 'WebPage'
    const crumbs = [{ name: page.title, path: pagePath(page.slug) }]
    return {
      head: { title: page.title, description: page.summary, path: pagePath(page.slug) },
      body: (
        <PlainPage
          page={page}
          site={site}
          forgets={page.slug === 'privacy'}
          structuredData={formatStructuredData(webPage(kind, page.summary, crumbs, site))}
        />
      ),
    }
  },
)
