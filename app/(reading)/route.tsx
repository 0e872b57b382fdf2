import { HomePage } from '../../components/browse/home-page.tsx'
import { deriveHome } from '../../lib/derive/pages/home.ts'
import { formatStructuredData, webSite } from '../../lib/publish/json-ld.ts'
import { atomFeedPath, jsonFeedPath, sharePicturePath } from '../../lib/paths.ts'
import { readingRoute } from '../reading-route.tsx'

export const dynamic = 'force-static'

export const GET = readingRoute((index) => {
  const { site } = index.library
  return {
    head: {
      title: `${site.name} – ${site.tagline}`,
      whole: true,
      path: '/',
      picture: sharePicturePath(),
      shared: { title: site.name, description: site.tagline },
      // Feed readers that are given the site's address find its news here.
      feeds: { 'application/atom+xml': atomFeedPath, 'application/feed+json': jsonFeedPath },
      search: true,
    },
    styles: ['browse'],
    body: <HomePage home={deriveHome(index)} site={site} structuredData={formatStructuredData(webSite(site))} />,
  }
})
