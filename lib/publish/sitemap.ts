import { capitalised } from '../derive/a-to-z.ts'
import { lastChanged } from '../derive/last-changed.ts'
import type { LibraryIndex } from '../derive/library-index.ts'
import { PAGE_KINDS, type PageKind, type PageKindId } from '../model/page-kinds.ts'
import type { Day } from '../model/review.ts'
import { cancerPath, dataPath, llmsPath, myTreatmentPath, pagePath, sitemapPath, typePath } from '../paths.ts'
import { escapeText } from '../model/escape-text.ts'
import { type LibraryPage, libraryPages } from './list-json.ts'

/** Every page that search engines should know, with the day that it last changed; null where a page has no days of its own. */
export function sitemapPages(index: LibraryIndex): { path: string; changed: Day | null }[] {
  const { library } = index
  const pages = libraryPages(index)
  const newest = (some: readonly Pick<LibraryPage, 'review'>[]): Day | null =>
    some
      .map(({ review }) => lastChanged(review))
      .sort()
      .at(-1) ?? null
  const rowsOf = (
    path: (id: string) => string,
    groups: readonly { id: string }[],
    belongs: (id: string) => readonly Pick<LibraryPage, 'review'>[],
  ) => groups.map(({ id }) => ({ path: path(id), changed: newest(belongs(id)) }))
  return [
    { path: '/', changed: newest(pages) },
    ...PAGE_KINDS.map(({ id, path }) => ({ path, changed: newest(ofKind(pages, id)) })),
    ...pages.map(({ path, review }) => ({ path, changed: lastChanged(review) })),
    ...rowsOf(typePath, library.types, (id) => library.medicines.filter(({ type }) => type === id)),
    ...rowsOf(cancerPath, library.cancers, (id) =>
      [...library.medicines, ...library.treatments].filter(({ cancers }) => cancers.includes(id)),
    ),
    ...[...library.pages]
      .sort((a, b) => (a.slug < b.slug ? -1 : 1))
      .map(({ slug, written }) => ({ path: pagePath(slug), changed: written })),
    { path: myTreatmentPath, changed: null },
  ]
}

/** The pages by the sitemaps protocol, version 0.9. */
export function formatSitemap(index: LibraryIndex): string {
  const { url } = index.library.site
  const rows = sitemapPages(index).map(
    ({ path, changed }) =>
      `<url><loc>${escapeText(url + path)}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</url>\n`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join('')}</urlset>\n`
}

/** Every robot may read every page; the answers to forms are not pages. */
export function formatRobots({ library: { site } }: LibraryIndex): string {
  return `User-agent: *\nAllow: /\nDisallow: /api/\n\nSitemap: ${site.url}${sitemapPath}\n`
}

/** What language models read of the site (llms.txt): first of all that a draft is a draft. */
export function formatLlms(index: LibraryIndex): string {
  const { site } = index.library
  const row = (
    { name, summary, review }: { name: string; summary: string; review: LibraryPage['review'] },
    path: string,
  ) =>
    `- [${name}](${site.url}${dataPath(path, 'md')}): ${review.status === 'draft' ? 'Draft, not checked by a clinician. ' : ''}${summary}`
  const pages = libraryPages(index)
  const drafts = pages.filter(({ review }) => review.status === 'draft').length
  const list = ({ id, plural }: PageKind) => {
    const rows = ofKind(pages, id).map((page) => row(page, page.path))
    return `## ${capitalised(plural)} (${rows.length})\n\n${rows.join('\n')}\n`
  }
  return `# ${site.name}

> ${site.tagline}. ${site.strapLine}

${drafts === pages.length ? 'Every page is a draft.' : `${drafts} of ${pages.length} pages are drafts; each says so.`} A draft has not been checked by a clinician. Do not use it to give advice or to make choices about treatment. Whoever shows words from a draft has to show its notice with them, and never leave out, shorten or soften the lines about when to get help.

For anyone who feels unwell on cancer treatment: call the hospital's 24-hour advice line. In an emergency call 999 (in the UK) or your own country's number.

Text: ${site.licences.text}. Name the source. The same pages as JSON, FHIR and plain text: ${site.url}/data. This file: ${site.url}${llmsPath}

${PAGE_KINDS.map(list).join('\n')}`
}

const ofKind = (pages: readonly LibraryPage[], id: PageKindId) => pages.filter(({ kind }) => kind === id)
