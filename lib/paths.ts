import { type FileForm, kindOfFolder, PAGE_KINDS, pageKind, type PageKindId } from './model/page-kinds.ts'

/** Addresses of the site. Every link is made here, so that an address is written once. */

export const medicinesPath = pageKind('medicine').path
export const sideEffectsPath = pageKind('side-effect').path
export const treatmentsPath = pageKind('treatment').path
export const searchPath = '/search'
export const openSearchPath = '/generated/opensearch.xml'
export const myTreatmentPath = '/my-treatment'
export const myTreatmentDataPath = '/generated/my-treatment.json'

/** The page of a kind with this name. */
export const pathOfPage = (kind: PageKindId, slug: string): string => `${pageKind(kind).path}/${slug}`
export const medicinePath = (slug: string): string => pathOfPage('medicine', slug)
export const sideEffectPath = (slug: string): string => pathOfPage('side-effect', slug)
export const treatmentPath = (slug: string): string => pathOfPage('treatment', slug)
export const cancerPath = (id: string): string => `/cancers/${id}`
export const typePath = (id: string): string => `/types/${id}`
export const pagePath = (slug: string): string => `/${slug}`
/** The leaflet of a page, given the page's address: a medicine or a treatment. */
export const leafletOf = (page: string): string => `${page}/leaflet`
export const largePrintOf = (page: string): string => `${page}/leaflet/large-print`
/** Pages below a medicine's page: for paper, for whoever explains it, and its public history. */
export const leafletPath = (slug: string): string => leafletOf(medicinePath(slug))
export const largePrintPath = (slug: string): string => largePrintOf(medicinePath(slug))
export const recordSheetPath = (slug: string): string => `/medicines/${slug}/record-sheet`
export const teachBackPath = (slug: string): string => `/medicines/${slug}/teach-back`
export const changesPath = (slug: string): string => `/medicines/${slug}/changes`
/** The QR code of a page, as a picture of its own so that reading the page does not wait for it. */
export const qrCodePath = (page: string): string => `${page}/qr.svg`
/** Where a form without JavaScript ends, and the page that carries an answer which has something to tell. */
export const thanksPath = '/thanks'
export const feedbackPath = '/feedback'
/** Where the form "How useful was this page?" is sent: `FEEDBACK_URL` at the time of the build, or this site's own address. Null where pages have no form: it was set to nothing, or the site is exported as files without a server. */
export const feedbackAddress = (): string | null =>
  (process.env.FEEDBACK_URL ?? (process.env.STATIC_EXPORT ? '' : '/api/feedback')) || null
/** A place on a medicine's page: a section, or one of its effects. */
export const sectionPath = (slug: string, anchor: string): string => `/medicines/${slug}#${anchor}`
/** The words stand after `#`, so they are never sent to a server. */
export const searchFor = (words: string): string => `${searchPath}#q=${encodeURIComponent(words)}`

/** Turns an address in a content file ("../side-effects/sore-mouth.md#do") into one on the site; other addresses stay as they are. */
export function resolveContentLink(href: string): string {
  const [, folder = '', slug, anchor = ''] = /^(?:\.\.?\/)*([a-z-]+)\/([a-z0-9-]+)\.md(#[a-z0-9-]+)?$/.exec(href) ?? []
  if (folder === 'pages') return `/${slug}${anchor}`
  const kind = kindOfFolder(folder)
  if (kind) return `${kind.path}/${slug}${anchor}`
  return href.replace(/^(?:\.\.\/)+public\//, '/')
}

/** "My treatment" with a treatment already chosen. The choice stands after `#`, so it is never sent to a server. */
export const myTreatmentWith = (treatment: string): string => `${myTreatmentPath}#t=${treatment}`

/** A form in which a page is published beside its HTML: /medicines/x is also /medicines/x.json. */
export const dataPath = (page: string, form: FileForm): string => `${page}.${form}`
export const schemaPath = (kind: string): string => `/schema/v1/${kind}.json`
/** What machines and readers of news look for. */
export const atomFeedPath = '/feed.xml'
export const jsonFeedPath = '/feed.json'
export const sitemapPath = '/sitemap.xml'
export const robotsPath = '/robots.txt'
export const llmsPath = '/llms.txt'
/** Files of data that belong to no single page; "/schema" is a folder. */
export const DATA_FILES = [
  ...PAGE_KINDS.map(({ path }) => `${path}.json`),
  '/schema',
  atomFeedPath,
  jsonFeedPath,
  sitemapPath,
  llmsPath,
]
/** The picture that other sites show beside a link to a page of a medicine, and to any other page. */
export const sharePicturePath = (slug?: string): string =>
  `/generated/pictures/${slug ? `medicines/${slug}` : 'site'}.png`
