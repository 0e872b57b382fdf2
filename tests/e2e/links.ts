import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { getLibrary } from '../../lib/content.ts'
import {
  cancerPath,
  sideEffectPath,
  medicinePath,
  myTreatmentPath,
  searchPath,
  pagePath,
  treatmentPath,
  typePath,
} from '../../lib/paths.ts'
import { crawl, factsOf, ownPath, type PageFacts } from './crawl.ts'
import type { Site } from './open-site.ts'

/** Words that say nothing of where a link leads when they are read alone. */
const EMPTY_WORDS = /^(?:click here|here|read more|more|this page|this link|link|learn more|find out more)\.?$/i

export function pagesHangTogether(site: Site): void {
  describe('every page that a link leads to', () => {
    let pages: Map<string, PageFacts>
    const faultsOf = (look: (page: PageFacts) => string[]) =>
      [...pages.values()].flatMap((page) => look(page).map((fault) => `${page.path}: ${fault}`))

    before(async () => {
      pages = await crawl(site)
      const missing = site.pages.filter(({ path }) => !pages.has(path))
      await site.visit('/favicon.svg', async (page) => {
        for (const { path } of missing) pages.set(path, await factsOf(site, page, path))
      })
    })

    test('is there', (t) => {
      t.diagnostic(
        `${pages.size} pages, ${[...pages.values()].reduce((sum, { links }) => sum + links.length, 0)} links`,
      )
      const expected404 = new Set(site.pages.filter(({ status }) => status === 404).map(({ path }) => path))
      assert.deepEqual(
        [...pages.values()]
          .filter(({ path, status }) => status !== (expected404.has(path) ? 404 : 200))
          .map(
            ({ path, status }) =>
              `${path} answers ${status}; linked from ${[...pages.values()].find(({ links, path: from }) => links.some(({ href }) => ownPath(href, from) === path))?.path}`,
          ),
        [],
      )
    })

    test('covers the library: nothing is published that no link reaches', () => {
      const { medicines, sideEffects, treatments, types, cancers, pages: plain } = getLibrary()
      const all = [
        ...medicines.map(({ slug }) => medicinePath(slug)),
        ...sideEffects.map(({ slug }) => sideEffectPath(slug)),
        ...treatments.map(({ slug }) => treatmentPath(slug)),
        ...types.map(({ id }) => typePath(id)),
        ...cancers.map(({ id }) => cancerPath(id)),
        ...plain.map(({ slug }) => pagePath(slug)),
      ]
      assert.deepEqual(
        all.filter((path) => !pages.has(path)),
        [],
      )
    })

    test('has the places that anchors point to', () => {
      assert.deepEqual(
        faultsOf(({ path, links }) =>
          links.flatMap(({ href }) => {
            const anchor = new URL(href, 'http://site.invalid').hash.slice(1)
            const target = ownPath(href, path)
            // "My treatment" keeps a choice and the search its words where other pages have an anchor; they have an "=", an anchor never.
            if ((target === myTreatmentPath || target === searchPath) && anchor.includes('=')) return []
            return anchor && target && !pages.get(target)?.ids.includes(decodeURIComponent(anchor))
              ? [`${href} points to no place`]
              : []
          }),
        ),
        [],
      )
    })

    test('finds its images, scripts, icons and data', async () => {
      const files = new Map(
        [...pages.values()].flatMap(({ path, files: own }) =>
          own.map((file) => [ownPath(file, path) ?? file, path] as const),
        ),
      )
      const faults: string[] = []
      for (const [file, path] of files) {
        const { status } = file.startsWith('/')
          ? await fetch(site.url + file, { method: 'HEAD' })
          : { status: 'another site' }
        if (status !== 200) faults.push(`${path}: ${file} answers ${status}`)
      }
      assert.deepEqual(faults, [])
    })

    test('says where its links lead, in words', () => {
      assert.deepEqual(
        faultsOf(({ links }) =>
          links
            .filter(({ text }) => text === '' || EMPTY_WORDS.test(text))
            .map(({ href, text }) => `"${text}" to ${href}`),
        ),
        [],
      )
    })

    test('uses each id once', () => {
      assert.deepEqual(
        faultsOf(({ ids }) => ids.filter((id, at) => ids.indexOf(id) !== at)),
        [],
      )
    })

    test('has one h1, and its headings skip no level', () => {
      assert.deepEqual(
        faultsOf(({ headings }) => [
          ...(headings.filter(({ level }) => level === 1).length === 1
            ? []
            : [`${headings.filter(({ level }) => level === 1).length} h1`]),
          ...headings.flatMap(({ level, text }, at) =>
            level > (headings[at - 1]?.level ?? 0) + 1
              ? [`h${level} "${text}" after h${headings[at - 1]?.level ?? 0}`]
              : text === ''
                ? [`an empty h${level}`]
                : [],
          ),
        ]),
        [],
      )
    })

    test('has one main, and navs with names of their own', () => {
      assert.deepEqual(
        faultsOf(({ mains, navs }) => [
          ...(mains === 1 ? [] : [`${mains} main`]),
          ...navs.flatMap((name, at) =>
            name === '' ? ['a nav without a name'] : navs.indexOf(name) !== at ? [`two navs named ${name}`] : [],
          ),
        ]),
        [],
      )
    })

    test('has a title of its own that begins with its h1', () => {
      const first = new Map<string, string>()
      assert.deepEqual(
        faultsOf(({ path, title, headings }) => {
          const plain = path.split('?')[0]!
          const other = first.get(title)
          first.set(title, plain)
          const h1 = headings.find(({ level }) => level === 1)?.text ?? ''
          return [
            ...(other !== undefined && other !== plain ? [`the same title as ${other}: ${title}`] : []),
            ...(plain === '/' || title.startsWith(`${h1} – `) || title === h1
              ? []
              : [`titled "${title}", but its h1 is "${h1}"`]),
          ]
        }),
        [],
      )
    })

    test('is in British English, and any other language in it is named by a valid code', () => {
      assert.deepEqual(
        faultsOf(({ lang, langs }) => [
          ...(lang === 'en-GB' ? [] : [`lang="${lang}"`]),
          ...langs.filter((code) => !/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/.test(code)),
        ]),
        [],
      )
    })
  })
}
