import { ANY_PAGE_FOLDER } from '../model/page-folders.ts'

/** Addresses of the published data, for next.config.ts: files with endings beside the pages, open to scripts of other sites. */

const PAGES = `/:folder(${ANY_PAGE_FOLDER})/:slug([a-z0-9-]+)`

/** A route handler cannot have an ending behind a slug, so each form of a page stands below its page and is asked for by its ending. */
export const DATA_REWRITES = [
  { source: `${PAGES}.json`, destination: '/:folder/:slug/data.json' },
  { source: '/medicines/:slug([a-z0-9-]+).fhir.json', destination: '/medicines/:slug/fhir.json' },
  { source: `${PAGES}.txt`, destination: '/copies/:folder/:slug/text.txt' },
  { source: `${PAGES}.md`, destination: '/copies/:folder/:slug/text.md' },
]

/** Any script may read these: they hold what the pages hold, and nobody's own data. */
export const DATA_HEADERS = [{ source: '/:path*.:ending(json|txt|md|xml)', headers: [{ key: 'Access-Control-Allow-Origin', value: '*' }] }]
