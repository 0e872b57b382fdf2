import { expect, test } from 'vitest'
import type { SourceFile } from '../../lib/check-content/read-sources.ts'
import { indexLibrary } from '../../lib/derive/library-index.ts'
import { feedEntries, formatAtom, formatJsonFeed } from '../../lib/publish/feed.ts'
import { formatJson } from '../../lib/publish/json-head.ts'
import { listJson } from '../../lib/publish/list-json.ts'
import { pageFiles, pagesWithFiles } from '../../lib/publish/page-files.ts'
import { sharePictures } from '../../lib/publish/share-picture.ts'
import { formatLlms, formatRobots, formatSitemap } from '../../lib/publish/sitemap.ts'
import { formatStructuredData } from '../../lib/publish/json-ld.ts'
import { structuredMedicine } from '../../lib/publish/structured-medicine.ts'
import { structuredSideEffect, structuredTreatment } from '../../lib/publish/structured-pages.ts'
import { libraryOf, validFiles, validText } from '../content-tree.ts'

/** Every published file of a library by its address. */
function publish(files: ReadonlyMap<string, SourceFile>): Map<string, string> {
  const index = indexLibrary(libraryOf(files))
  const { medicines, sideEffects, treatments } = index.library
  return new Map<string, string>([
    ...pagesWithFiles(index)
      .flatMap(({ kind, slug }) => pageFiles(kind, slug, index))
      .map(({ path, text }): [string, string] => [path, text]),
    ...medicines.map((one): [string, string] => [
      `/medicines/${one.slug}#ld`,
      formatStructuredData(structuredMedicine(one, index)),
    ]),
    ...sideEffects.map((one): [string, string] => [
      `/side-effects/${one.slug}#ld`,
      formatStructuredData(structuredSideEffect(one, index)),
    ]),
    ...treatments.map((one): [string, string] => [
      `/treatments/${one.slug}#ld`,
      formatStructuredData(structuredTreatment(one, index)),
    ]),
    ...(['medicine', 'side-effect', 'treatment'] as const).map((kind): [string, string] => [
      `/${kind}s.json`,
      formatJson(listJson(kind, index)),
    ]),
    ...sharePictures(index.library).map(({ path, svg }): [string, string] => [path, svg]),
    ['/feed.xml', formatAtom(index)],
    ['/feed.json', formatJsonFeed(index)],
    ['/sitemap.xml', formatSitemap(index)],
    ['/robots.txt', formatRobots(index)],
    ['/llms.txt', formatLlms(index)],
  ])
}

const before = publish(validFiles())
const FILE = 'medicines/examplumab.md'
const edited = (text: string) => new Map([...validFiles(), [FILE, { text }] as const])
const changedIn = (after: ReadonlyMap<string, string>) =>
  [...after].filter(([path, body]) => before.get(path) !== body).map(([path]) => path)

const NEW_CHANGE = validText(FILE)
  .replace('changes:\n', 'changes:\n  - {on: 2026-03-31, kind: clinical, what: A new warning.}\n')
  .replace('It works in an invented way.', 'It works in a new way.')

test('a change of one medicine moves its own files, those that print its words, and the lists of versions and days; nothing else', () => {
  const paths = changedIn(publish(edited(NEW_CHANGE)))
  // A treatment prints its medicines' words, so its version moves with them.
  const mayMove =
    /^\/(?:medicines\/examplumab(?:\.|#)|treatments\/examplin(?:\.|#)|medicines\.json$|treatments\.json$|feed\.|sitemap\.xml$)/
  expect(paths.filter((path) => !mayMove.test(path))).toEqual([])
  expect(paths).toEqual(
    expect.arrayContaining([
      '/medicines/examplumab.json',
      '/medicines/examplumab.fhir.json',
      '/medicines/examplumab#ld',
      '/medicines/examplumab.txt',
      '/medicines/examplumab.md',
      '/medicines.json',
      '/feed.xml',
      '/feed.json',
      '/sitemap.xml',
    ]),
  )
})

test('in the file of that medicine the version, the day, the public history and the words that were edited are new, and no other line', () => {
  const lines = (text: string) => text.split('\n')
  const after = publish(edited(NEW_CHANGE)).get('/medicines/examplumab.json')!
  const known = new Set(lines(before.get('/medicines/examplumab.json')!))
  const fresh = lines(after).filter((line) => !known.has(line))
  expect(fresh.filter((line) => !/"(?:version|lastChanged|on|what)":|It works in a new way\./.test(line))).toEqual([])
  expect(fresh.some((line) => line.includes('"lastChanged": "2026-03-31"'))).toBe(true)
  expect(fresh.some((line) => line.includes('"version"'))).toBe(true)
})

test('the news names that medicine first, with its new version', () => {
  const index = indexLibrary(libraryOf(edited(NEW_CHANGE)))
  const version = index.medicine.get('examplumab')!.version
  expect(feedEntries(index)[0]).toMatchObject({
    on: '2026-03-31',
    title: expect.stringContaining('Examplumab'),
    text: expect.stringContaining(`A new warning. Version ${version}.`),
  })
})

test('files read in another order give the same bytes', () => {
  const turned = publish(new Map([...validFiles()].reverse()))
  expect(changedIn(turned)).toEqual([])
  expect(turned.size).toBe(before.size)
})
