/** Addresses of the site. Every link is made here, so that an address is written once. */

export const medicinesPath = '/medicines'
export const sideEffectsPath = '/side-effects'
export const treatmentsPath = '/treatments'
export const searchPath = '/search'
export const openSearchPath = '/generated/opensearch.xml'
export const myTreatmentPath = '/my-treatment'
export const myTreatmentDataPath = '/generated/my-treatment.json'

export const medicinePath = (slug: string): string => `/medicines/${slug}`
export const effectPath = (slug: string): string => `/side-effects/${slug}`
export const treatmentPath = (slug: string): string => `/treatments/${slug}`
export const cancerPath = (id: string): string => `/cancers/${id}`
export const typePath = (id: string): string => `/types/${id}`
export const pagePath = (slug: string): string => `/${slug}`
export const leafletPath = (slug: string): string => `/medicines/${slug}/leaflet`
/** The QR code of a page, as a picture of its own so that reading the page does not wait for it. */
export const qrCodePath = (page: string): string => `${page}/qr.svg`
/** A place on a medicine's page: a section, or one of its effects. */
export const sectionPath = (slug: string, anchor: string): string => `/medicines/${slug}#${anchor}`
export const searchFor = (words: string): string => `${searchPath}?q=${encodeURIComponent(words)}`

/** Turns an address in a content file ("../side-effects/sore-mouth.md#do") into one on the site; other addresses stay as they are. */
export function resolveContentLink(href: string): string {
  const match = /^(?:\.\.?\/)*(medicines|side-effects|treatments|pages)\/([a-z0-9-]+)\.md(#[a-z0-9-]+)?$/.exec(href) 
  if (!match) return href.replace(/^(?:\.\.\/)+public\//, '/')
  const [, folder, slug, anchor = ''] = match
  return folder === 'pages' ? `/${slug}${anchor}` : `/${folder}/${slug}${anchor}`
}

/** "My treatment" with a treatment already chosen. The choice stands after `#`, so it is never sent to a server. */
export const myTreatmentWith = (treatment: string): string => `${myTreatmentPath}#t=${treatment}`

/** The forms in which a page is published beside its HTML: /medicines/x is also /medicines/x.json. */
export type DataEnding = 'json' | 'txt' | 'md' | 'fhir.json'
export const dataPath = (page: string, ending: DataEnding): string => `${page}.${ending}`
export const schemaPath = (kind: string): string => `/schema/v1/${kind}.json`
