import { describe, expect, it } from 'vitest'
import { adminPage } from '../../lib/authoring/admin-page.ts'
import { answerFiles, type PageFiles } from '../../lib/authoring/local-files.ts'

function folder() {
  const texts = new Map([
    ['content/medicines/cisplatin.md', 'one'],
    ['content/medicines/_template.md', 'two'],
    ['content/site.md', 'three'],
    ['content/README.md', 'five'],
    ['package.json', 'four'],
  ])
  const files: PageFiles = {
    list: (under) =>
      [...texts.keys()].filter((path) => path.startsWith(`${under}/`)).map((path) => path.slice(under.length + 1)),
    read: (path) => texts.get(path),
    write: (path, text) => void texts.set(path, text),
  }
  return { texts, ask: (action: string, params: unknown = {}) => answerFiles({ action, params }, files) }
}

describe('files for the visual editor', () => {
  it('are the pages of a folder, without the template', () => {
    const { ask } = folder()
    const page = { data: 'one', file: { path: 'content/medicines/cisplatin.md', label: null, id: null } }
    expect(ask('entriesByFolder', { folder: 'content/medicines' })).toEqual({ status: 200, body: [page] })
    expect(ask('getEntry', { path: 'content/medicines/cisplatin.md' })).toEqual({ status: 200, body: page })
    expect(
      ask('entriesByFiles', { files: [{ path: 'content/medicines/cisplatin.md' }, { path: 'content/README.md' }] }),
    ).toEqual({ status: 200, body: [page] })
    expect(ask('info')).toMatchObject({ status: 200, body: { publish_modes: ['simple'] } })
    expect(ask('getMedia')).toEqual({ status: 200, body: [] })
  })

  it('are the tables that pages share, too', () => {
    const { texts, ask } = folder()
    const table = { data: 'three', file: { path: 'content/site.md', label: 'The site and its helplines', id: null } }
    expect(ask('getEntry', { path: 'content/site.md' })).toEqual({ status: 200, body: table })
    expect(ask('entriesByFiles', { files: [{ path: 'content/site.md' }, { path: 'content/help.md' }] })).toEqual({
      status: 200,
      body: [table],
    })
    expect(ask('persistEntry', { dataFiles: [{ path: 'content/site.md', raw: 'new' }] }).status).toBe(200)
    expect(texts.get('content/site.md')).toBe('new')
  })

  it('are saved where they belong, all or none', () => {
    const { texts, ask } = folder()
    expect(ask('persistEntry', { dataFiles: [{ path: 'content/treatments/new-one.md', raw: 'words' }] }).status).toBe(
      200,
    )
    expect(texts.get('content/treatments/new-one.md')).toBe('words')
    expect(
      ask('persistEntry', {
        dataFiles: [
          { path: 'content/medicines/cisplatin.md', raw: 'changed' },
          { path: 'package.json', raw: 'x' },
        ],
      }).status,
    ).toBe(400)
    expect(texts.get('content/medicines/cisplatin.md')).toBe('one')
  })

  it.each([
    'package.json',
    'content/README.md',
    'content/tables.md',
    'content/Help.md',
    'help.md',
    'content/medicines/../../package.json',
    'content/medicines/_template.md',
    'content/medicines/x/y.md',
    'content/medicines/x.md/y',
    '/content/medicines/cisplatin.md',
    'content/medicines/cisplatin.md\0',
    'content/pages/about.md',
    7,
    null,
  ])('never reach %j', (path) => {
    const { texts, ask } = folder()
    const before = [...texts]
    expect(ask('getEntry', { path }).status).toBe(404)
    expect(ask('persistEntry', { dataFiles: [{ path, raw: 'x' }] }).status).toBe(400)
    expect(ask('entriesByFolder', { folder: path }).status).toBe(404)
    expect([...texts]).toEqual(before)
  })

  it('are not deleted, and a request that means nothing is refused in words', () => {
    const { ask } = folder()
    expect(ask('deleteFiles', { paths: ['content/medicines/cisplatin.md'] })).toMatchObject({ status: 422 })
    expect(answerFiles(undefined, { list: () => [], read: () => undefined, write: () => undefined }).status).toBe(422)
    expect(ask('entriesByFiles', null)).toEqual({ status: 200, body: [] })
  })
})

it('the page of the visual editor brings its script from beside itself', () => {
  expect(adminPage('/admin/')).toContain('<script type="module" src="/admin/admin.js"></script>')
})
