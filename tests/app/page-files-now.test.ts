import { expect, it } from 'vitest'
import { GET } from '../../app/(data)/generated/pages-now/[...file]/route.dev.ts'
import { getIndex } from '../../lib/current-library.ts'
import { pageFiles, pagesWithFiles } from '../../lib/publish/page-files.ts'

const ask = (...file: string[]) => GET(new Request('http://localhost/'), { params: Promise.resolve({ file }) })

it('answers while somebody edits with the files that a build would write, and their types', async () => {
  const { kind, slug } = pagesWithFiles(getIndex())[0]!
  const types: Record<string, string> = {
    json: 'application/json; charset=utf-8',
    fhir: 'application/fhir+json; charset=utf-8',
    text: 'text/plain; charset=utf-8',
    markdown: 'text/markdown; charset=utf-8',
    svg: 'image/svg+xml',
  }
  const files = pageFiles(kind, slug, getIndex())
  expect(files).toHaveLength(5)
  for (const { path, text, type } of files) {
    const answer = await ask(...path.slice(1).split('/'))
    expect([answer.headers.get('content-type'), await answer.text()]).toEqual([types[type], text])
  }
})

it('has nothing for a page, a form or a folder that is not there', async () => {
  for (const file of [
    ['medicines', 'no-such.json'],
    ['treatments', 'ac.fhir.json'],
    ['pages', 'about.json'],
    ['medicines'],
    ['medicines', 'cisplatin', 'qr.png'],
  ])
    expect((await ask(...file)).status, file.join('/')).toBe(404)
})
