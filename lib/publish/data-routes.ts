import { ANY_PAGE_FOLDER, PAGE_KINDS } from '../model/page-kinds.ts'
import { contentType } from './answer.ts'

/** Addresses of the published data, for next.config.ts: files beside the pages, open to scripts of other sites. */

/** The build writes the files of pages below this address, and an export puts them where they answer. */
export const PAGE_FILES = '/generated/pages'
/** The development server makes them below this one when they are asked for: those of an earlier build stay as they are. */
export const PAGE_FILES_NOW = '/generated/pages-now'

/** The longest first: `x.fhir.json` is not the page `x.fhir`. */
const FORMS = [...new Set(PAGE_KINDS.flatMap(({ forms }) => forms))]
  .sort((a, b) => b.length - a.length)
  .map((form) => form.replace('.', '\\.'))
  .join('|')

const PAGE = `/:folder(${ANY_PAGE_FOLDER})/:slug([a-z0-9-]+)`

/** Leads from where the files of pages answer to where they are. */
export const dataRewrites = (place: typeof PAGE_FILES | typeof PAGE_FILES_NOW) => [
  { source: `${PAGE}.:ending(${FORMS})`, destination: `${place}/:folder/:slug.:ending` },
  { source: `${PAGE}/qr.svg`, destination: `${place}/:folder/:slug/qr.svg` },
]

/** Any script may read these: they hold what the pages hold, and nobody's own data. */
export const DATA_HEADERS = [
  { source: '/:path*.:ending(json|txt|md|xml)', headers: [{ key: 'Access-Control-Allow-Origin', value: '*' }] },
]

/** Files whose last ending would give them another type. A rule for their addresses would give it to the page "not found" too. */
export const DATA_TYPES = [{ ending: '.fhir.json', type: contentType('fhir') }]
