import type { BreadcrumbList, MedicalWebPage, Thing, WithContext } from 'schema-dts'
import { lastChanged } from '../derive/last-changed.ts'
import type { Organisation } from '../model/library.ts'
import type { Review } from '../model/review.ts'
import { searchPath } from '../paths.ts'

/** schema.org descriptions of pages (JSON-LD), for search engines. Each says what its page says, in the same words, so that it costs a reader next to nothing. */

export const SCHEMA_ORG = 'https://schema.org'

/** The way to a page, as its breadcrumbs show it: from home down to the page itself. */
export interface Crumb {
  name: string
  path: string
}

/** JSON-LD as it may stand inside a script element: no "<" can end the element or start a comment. */
export const formatStructuredData = (data: WithContext<Thing>): string =>
  JSON.stringify(data).replaceAll('<', '\\u003c')

export function breadcrumbList(crumbs: readonly Crumb[], { url }: Pick<Organisation, 'url'>): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: 'Home', path: '/' }, ...crumbs].map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url + path,
    })),
  }
}

/** What is true of every page that is checked by clinicians: its words, days, status and licence. Nobody is named as reviewer before a review. */
export function medicalWebPage(
  page: { summary: string; version: string; review: Review },
  crumbs: readonly Crumb[],
  site: Organisation,
) {
  const { name, path } = crumbs.at(-1)!
  const { status, written, checkedBy, checkedOn } = page.review
  return {
    '@context': SCHEMA_ORG,
    '@type': 'MedicalWebPage',
    url: site.url + path,
    name,
    description: page.summary,
    inLanguage: 'en-GB',
    audience: { '@type': 'Patient' },
    creativeWorkStatus: status === 'draft' ? 'Draft' : 'Published',
    version: page.version,
    datePublished: written,
    dateModified: lastChanged(page.review),
    ...(checkedOn && {
      lastReviewed: checkedOn,
      reviewedBy: checkedBy.map(({ name: checker, role }) => ({
        '@type': 'Person' as const,
        name: checker,
        jobTitle: role,
      })),
    }),
    publisher: { '@type': 'Organization', name: site.name },
    license: licenceAddress(site.licences.text),
    breadcrumb: breadcrumbList(crumbs, site),
  } satisfies WithContext<MedicalWebPage>
}

/** A list, a group or a page about the site. */
export function webPage(
  type: 'CollectionPage' | 'AboutPage' | 'WebPage',
  description: string | null,
  crumbs: readonly Crumb[],
  site: Organisation,
): WithContext<Thing> {
  const { name, path } = crumbs.at(-1)!
  return {
    '@context': SCHEMA_ORG,
    '@type': type,
    url: site.url + path,
    name,
    ...(description && { description }),
    inLanguage: 'en-GB',
    breadcrumb: breadcrumbList(crumbs, site),
  }
}

/** The site itself, with its search. schema.org writes a parameter of an address as "query-input", which its types do not know. */
export function webSite({ name, tagline, url, licences }: Organisation): WithContext<Thing> {
  const search = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${url}${searchPath}#q={words}` },
    'query-input': 'required name=words',
  } as const
  return {
    '@context': SCHEMA_ORG,
    '@type': 'WebSite',
    url: `${url}/`,
    name,
    description: tagline,
    inLanguage: 'en-GB',
    license: licenceAddress(licences.text),
    potentialAction: search,
  }
}

/** The address of a Creative Commons licence that site.md names as "CC BY 4.0"; another licence keeps its words. */
export function licenceAddress(licence: string): string {
  const match = /^CC ([A-Z-]+) (\d\.\d)$/.exec(licence)
  return match ? `https://creativecommons.org/licenses/${match[1]!.toLowerCase()}/${match[2]}/` : licence
}
