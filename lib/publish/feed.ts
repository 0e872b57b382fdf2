import { generateAtomFeed, generateJsonFeed } from 'feedsmith'
import { capitalised } from '../derive/a-to-z.ts'
import type { LibraryIndex } from '../derive/library-index.ts'
import { type Change, type Day, DRAFT_NOTICE } from '../model/review.ts'
import { MADE_SECTIONS } from '../model/section-kinds.ts'
import { atomFeedPath, changesPath, jsonFeedPath } from '../paths.ts'
import { formatJson } from './json-head.ts'
import { libraryPages } from './list-json.ts'

/** What changed on one page on one day. */
interface Entry {
  /** Stays the same for good: feed readers know by it what they have shown. */
  id: string
  url: string
  title: string
  /** Sentences, with the notice of a draft. */
  text: string
  on: Day
}

/** As many days of news as a reader may have missed; older changes stand on the pages themselves. */
const NEWEST = 200

/** The public changes of every page, newest first, one entry for each page and day. A page without changes counts its writing as the first. */
export function feedEntries(index: LibraryIndex): Entry[] {
  const { url } = index.library.site
  const entries = libraryPages(index).flatMap(({ kind, slug, path, name, version, review }) => {
    const days = new Map<Day, Change[]>()
    for (const change of review.changes.length > 0
      ? review.changes
      : [{ on: review.written, kind: 'clinical' as const, what: 'First written.' }])
      days.set(change.on, [...(days.get(change.on) ?? []), change])
    const newest = [...days.keys()].sort().at(-1)
    return [...days].map(([on, changes]): Entry => ({
      id: `${url}${path}#changed-${on}`,
      url: url + (kind === 'medicine' ? changesPath(slug) : `${path}#${MADE_SECTIONS.about.id}`),
      title: `${capitalised(name)}: ${changes.some((change) => change.kind === 'clinical') ? 'content changed' : 'wording changed'}`,
      text: [
        ...changes.map(({ what }) => what),
        ...(on === newest ? [`Version ${version}.`] : []),
        ...(review.status === 'draft' ? [`${DRAFT_NOTICE.title}. ${DRAFT_NOTICE.text}`] : []),
      ].join(' '),
      on,
    }))
  })
  return entries.sort((a, b) => b.on.localeCompare(a.on) || a.id.localeCompare(b.id, 'en')).slice(0, NEWEST)
}

const instant = (day: Day) => new Date(`${day}T00:00:00Z`)

/** The changes as Atom (RFC 4287). */
export function formatAtom(index: LibraryIndex): string {
  const { name, url, licences } = index.library.site
  const entries = feedEntries(index)
  return generateAtomFeed({
    id: `${url}/`,
    title: { value: `${name}: changes` },
    updated: instant(entries[0]?.on ?? '1970-01-01'),
    authors: [{ name }],
    rights: { value: licences.text },
    links: [
      { rel: 'self', type: 'application/atom+xml', href: url + atomFeedPath },
      { rel: 'alternate', type: 'text/html', href: `${url}/` },
    ],
    xml: { lang: 'en-GB' },
    entries: entries.map(({ id, url: page, title, text, on }) => ({
      id,
      title: { value: title },
      updated: instant(on),
      links: [{ rel: 'alternate', type: 'text/html', href: page }],
      content: { type: 'text', value: text },
    })),
  })
}

/** The same as JSON Feed, version 1.1. */
export function formatJsonFeed(index: LibraryIndex): string {
  const { name, url } = index.library.site
  const feed = generateJsonFeed({
    title: `${name}: changes`,
    home_page_url: `${url}/`,
    feed_url: url + jsonFeedPath,
    language: 'en-GB',
    authors: [{ name, url: `${url}/` }],
    items: feedEntries(index).map(({ id, url: page, title, text, on }) => ({
      id,
      url: page,
      title,
      content_text: text,
      date_published: instant(on),
      date_modified: instant(on),
    })),
  })
  return formatJson(feed)
}
