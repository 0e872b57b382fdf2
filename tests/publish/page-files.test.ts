import { expect, test } from 'vitest'
import { PAGE_KINDS, pageKind } from '../../lib/model/page-kinds.ts'
import { dataRewrites, PAGE_FILES } from '../../lib/publish/data-routes.ts'
import { pageFiles, pagesWithFiles } from '../../lib/publish/page-files.ts'
import { index, library } from './real-library.ts'

const pages = pagesWithFiles(index)

test('every medicine, side effect and treatment has its files, each at an address of its own', () => {
  expect(pages).toHaveLength(library.medicines.length + library.sideEffects.length + library.treatments.length)
  const paths = [...new Map(pages.map((page) => [page.kind, page])).values()].flatMap(({ kind, slug }) =>
    pageFiles(kind, slug, index).map(({ path }) => path.replace(slug, 'x')),
  )
  expect(paths).toEqual([
    '/medicines/x.json',
    '/medicines/x.fhir.json',
    '/medicines/x.txt',
    '/medicines/x.md',
    '/medicines/x/qr.svg',
    '/side-effects/x.json',
    '/side-effects/x.txt',
    '/side-effects/x.md',
    '/side-effects/x/qr.svg',
    '/treatments/x.json',
    '/treatments/x.txt',
    '/treatments/x.md',
    '/treatments/x/qr.svg',
  ])
})

test('a rewrite leads from each address to the place of the file', () => {
  const folded = (pattern: string) =>
    pattern
      .replace(/:folder(\([^)]*\))?/, 'folder')
      .replace(/:slug(\([^)]*\))?/, 'slug')
      .replace(/:ending(\([^)]*\))?/, 'ending')
  for (const { source, destination } of dataRewrites(PAGE_FILES))
    expect(folded(destination)).toBe(PAGE_FILES + folded(source))
})

test('made twice, every file has the same bytes; a page that is not there has none', () => {
  for (const { kind, slug } of pages.filter((_, place) => place % 8 === 0))
    expect(pageFiles(kind, slug, index)).toEqual(pageFiles(kind, slug, index))
  for (const { id } of PAGE_KINDS) expect(pageFiles(id, 'no-such-page', index)).toEqual([])
})

test('each says in its own form that the page is a draft and where it stands', () => {
  for (const { kind, slug } of pages.filter((_, place) => place % 8 === 0))
    for (const { path, text, type } of pageFiles(kind, slug, index).filter((file) => file.type !== 'svg'))
      for (const words of ['Not yet checked by a clinician', `${library.site.url}${pageKind(kind).path}/${slug}`])
        expect(type === 'markdown' ? text.replaceAll('\\:', ':') : text, path).toContain(words)
})
