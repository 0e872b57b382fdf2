import { ANY_PAGE_FOLDER } from '../model/page-folders.ts'
import { contentType } from './answer.ts'

/** Addresses of the published data, for next.config.ts: files beside the pages, open to scripts of other sites. */

/** The build writes the files of pages below this address, and an export puts them where they answer. */
export const PAGE_FILES = '/generated/pages'

const PAGE = `/:folder(${ANY_PAGE_FOLDER})/:slug([a-z0-9-]+)`

export const DATA_REWRITES = [
  { source: `${PAGE}.:ending(fhir\\.json|json|txt|md)`, destination: `${PAGE_FILES}/:folder/:slug.:ending` },
  { source: `${PAGE}/qr.svg`, destination: `${PAGE_FILES}/:folder/:slug/qr.svg` },
]

/** Any script may read these: they hold what the pages hold, and nobody's own data. */
export const DATA_HEADERS = [{ source: '/:path*.:ending(json|txt|md|xml)', headers: [{ key: 'Access-Control-Allow-Origin', value: '*' }] }]

/** Files whose last ending would give them another type. A rule for their addresses would give it to the page "not found" too. */
export const DATA_TYPES = [{ ending: '.fhir.json', type: contentType('fhir') }]
