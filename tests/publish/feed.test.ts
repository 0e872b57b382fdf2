import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { indexLibrary } from '../../lib/derive/library-index.ts'
import { lastChanged } from '../../lib/derive/last-changed.ts'
import { feedEntries, formatAtom, formatJsonFeed } from '../../lib/publish/feed.ts'
import { libraryPages } from '../../lib/publish/list-json.ts'
import { formatLlms, formatRobots, formatSitemap, sitemapPages } from '../../lib/publish/sitemap.ts'
import { index, library } from './real-library.ts'

const { site } = library
const [first, ...others] = library.medicines
const changed = (review: Partial<(typeof library.medicines)[number]['review']>) =>
  indexLibrary({ ...library, medicines: [{ ...first!, review: { ...first!.review, ...review } }, ...others] })

test('an independent parser reads the Atom feed: every entry has an id, a title, a day, a link and words', () => {
  const xml = formatAtom(index)
  expect(XMLValidator.validate(xml)).toBe(true)
  const feed = parseAtomFeed(xml)
  expect(feed).toMatchObject({
    id: `${site.url}/`,
    title: { value: `${site.name}: changes` },
    authors: [{ name: site.name }],
    updated: `${feedEntries(index)[0]!.on}T00:00:00.000Z`,
  })
  expect(feed.links).toContainEqual(expect.objectContaining({ rel: 'self', href: `${site.url}/feed.xml` }))
  expect(feed.entries!.length).toBe(feedEntries(index).length)
  for (const entry of feed.entries!)
    expect(entry).toMatchObject({
      id: expect.stringMatching(/^https:\/\//),
      title: { value: expect.stringMatching(/./) },
      updated: expect.stringMatching(/^\d{4}-\d\d-\d\dT00:00:00\.000Z$/),
      content: expect.anything(),
      links: [{ href: expect.stringMatching(/^https:\/\//) }],
    })
  expect(new Set(feed.entries!.map(({ id }) => id)).size).toBe(feed.entries!.length)
})

test('an independent parser reads the JSON feed, and finds the same news in it', () => {
  const feed = parseJsonFeed(formatJsonFeed(index))
  expect(feed).toMatchObject({ title: `${site.name}: changes`, feed_url: `${site.url}/feed.json`, language: 'en-GB' })
  expect(feed.items!.map(({ id, content_text }) => ({ id, text: content_text }))).toEqual(
    feedEntries(index).map(({ id, text }) => ({ id, text })),
  )
})

test('news of a draft says that it is one, and the newest days come first', () => {
  const entries = feedEntries(index)
  for (const { text } of entries) expect(text).toContain('Not yet checked by a clinician')
  expect(entries.map(({ on }) => on)).toEqual(
    entries
      .map(({ on }) => on)
      .sort()
      .reverse(),
  )
  expect(entries.length).toBeLessThanOrEqual(200)
})

test('signs that XML does not allow stand in the feed as words', () => {
  const odd = changed({ changes: [{ on: '2031-01-01', kind: 'wording', what: 'Less than < 5 & "more" than > 3.' }] })
  expect(JSON.stringify(parseAtomFeed(formatAtom(odd)).entries![0])).toContain('Less than < 5 & \\"more\\" than > 3.')
})

test('a change of one page comes first in the feed and moves its day in the sitemap, and those of the lists that it stands in; nothing else moves', () => {
  const next = changed({
    changes: [{ on: '2031-02-03', kind: 'clinical', what: 'A new warning.' }, ...first!.review.changes],
  })
  const known = new Set(feedEntries(index).map(({ id }) => id))
  const added = feedEntries(next).filter(({ id }) => !known.has(id))
  expect(added).toHaveLength(1)
  expect(feedEntries(next)[0]).toMatchObject({ on: '2031-02-03', text: expect.stringContaining('A new warning.') })
  const before = new Map(sitemapPages(index).map(({ path, changed: day }) => [path, day]))
  const moved = sitemapPages(next)
    .filter(({ path, changed: day }) => before.get(path) !== day)
    .map(({ path }) => path)
  expect(moved.sort()).toEqual(
    [
      '/',
      '/medicines',
      `/medicines/${first!.slug}`,
      `/types/${first!.type}`,
      ...first!.cancers.map((id) => `/cancers/${id}`),
    ].sort(),
  )
})

test('changes of one day make one entry; a page without changes counts its writing', () => {
  const same = changed({
    changes: [
      { on: '2031-01-01', kind: 'wording', what: 'One.' },
      { on: '2031-01-01', kind: 'wording', what: 'Two.' },
    ],
  })
  expect(feedEntries(same)[0]).toMatchObject({
    text: expect.stringMatching(/^One\. Two\. Version/),
    title: expect.stringContaining('wording changed'),
  })
  const none = changed({ changes: [], written: '2031-05-05' })
  expect(feedEntries(none)[0]).toMatchObject({ on: '2031-05-05', text: expect.stringContaining('First written.') })
})

test('the sitemap is well-formed, names every page of the library once, with the day of its last change', () => {
  const xml = formatSitemap(index)
  expect(XMLValidator.validate(xml)).toBe(true)
  const { urlset } = new XMLParser().parse(xml) as { urlset: { url: { loc: string; lastmod?: string }[] } }
  const rows = new Map(urlset.url.map(({ loc, lastmod }) => [loc, lastmod]))
  expect(rows.size).toBe(urlset.url.length)
  for (const { path, review } of libraryPages(index)) expect(rows.get(site.url + path)).toBe(lastChanged(review))
  for (const { slug } of library.pages) expect(rows.has(`${site.url}/${slug}`)).toBe(true)
  expect(rows.has(`${site.url}/search`)).toBe(false)
})

test('robots find the sitemap, and llms.txt says before anything else that drafts are drafts', () => {
  expect(formatRobots(index)).toContain(`Sitemap: ${site.url}/sitemap.xml`)
  const llms = formatLlms(index)
  expect(llms.indexOf('Every page is a draft.')).toBeGreaterThan(0)
  expect(llms.indexOf('Every page is a draft.')).toBeLessThan(llms.indexOf('## Medicines'))
  for (const { path } of libraryPages(index))
    expect(llms).toContain(`(${site.url}${path}.md): Draft, not checked by a clinician.`)
  const one = formatLlms(changed({ status: 'checked', checkedOn: '2031-01-01', nextCheck: '2033-01-01' }))
  expect(one).toContain(`${libraryPages(index).length - 1} of ${libraryPages(index).length} pages are drafts`)
  expect(one).toContain(`(${site.url}/medicines/${first!.slug}.md): ${first!.summary}`)
})

test('whatever order the files were read in, every list has the same bytes', () => {
  const turned = indexLibrary({
    ...library,
    medicines: [...library.medicines].reverse(),
    sideEffects: [...library.sideEffects].reverse(),
    treatments: [...library.treatments].reverse(),
    pages: [...library.pages].reverse(),
  })
  for (const format of [formatAtom, formatJsonFeed, formatSitemap, formatLlms, formatRobots])
    expect(format(turned)).toBe(format(index))
})
