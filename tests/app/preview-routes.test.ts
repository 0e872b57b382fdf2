import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NextRequest } from 'next/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { GET as adminPage } from '../../app/(preview)/admin/route.dev.ts'
import { GET as adminFile, POST as adminFiles } from '../../app/(preview)/admin/[file]/route.dev.ts'
import { GET as changes } from '../../app/(preview)/preview/changes/route.dev.ts'
import { GET as notes } from '../../app/(preview)/preview/notes/route.dev.ts'
import { proxy } from '../../proxy.dev.ts'
import { replaceOnce, VALID_CONTENT } from '../content-tree.ts'

/** A copy of the valid tree, which is the content of the site for one test. */
let directory = ''
const change = (file: string, find: string, replace: string) =>
  writeFileSync(join(directory, file), replaceOnce(readFileSync(join(directory, file), 'utf8'), find, replace))

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'preview-'))
  cpSync(VALID_CONTENT, directory, { recursive: true })
  vi.stubEnv('CONTENT_DIR', directory)
  globalThis.contentChecked = undefined
})
afterEach(() => {
  vi.unstubAllEnvs()
  globalThis.contentChecked = undefined
  rmSync(directory, { recursive: true })
})

const page = (path: string) => proxy(new NextRequest(`http://localhost${path}`))
const files = (action: string, params: unknown, site = 'same-origin') =>
  adminFiles(
    new Request('http://localhost/admin/files', {
      method: 'POST',
      headers: { 'sec-fetch-site': site },
      body: JSON.stringify({ action, params }),
    }),
    { params: Promise.resolve({ file: 'files' }) },
  )

describe('the development server', () => {
  it('shows pages while the content is right, and the list of faults in their place while it is not', async () => {
    expect(page('/medicines/examplumab').headers.get('x-middleware-next')).toBe('1')
    change('side-effects/curly-hair.md', 'area: hair-nails', 'area: hat')
    const answer = page('/medicines/examplumab')
    expect(answer.status).toBe(500)
    expect(await answer.text()).toContain('content/side-effects/curly-hair.md')
    change('side-effects/curly-hair.md', 'area: hat', 'area: hair-nails')
    expect(page('/medicines/examplumab').status).toBe(200)
  })

  it('tells the preview which file a page is made from and how to edit it', async () => {
    const ask = async (address: string) =>
      (await notes(new Request(`http://localhost/preview/notes?page=${address}`))).json()
    expect(await ask('/medicines/examplumab')).toMatchObject({
      file: 'medicines/examplumab.md',
      links: { editor: `vscode://file${directory}/medicines/examplumab.md:1:1` },
    })
    expect(await ask('/medicines/nothing')).toBeNull()
    expect(await ask('/search')).toBeNull()
  })

  it('tells an open page that a file was saved, once it was checked, and stops when the page is left', async () => {
    const leaving = new AbortController()
    const reader = changes(
      new Request('http://localhost/preview/changes', { signal: leaving.signal }),
    ).body!.getReader()
    const next = async () => new TextDecoder().decode((await reader.read()).value)
    expect(await next()).toBe('event: ready\ndata: true\n\n')
    change('side-effects/curly-hair.md', 'area: hair-nails', 'area: hat')
    expect(await next()).toBe('event: change\ndata: false\n\n')
    leaving.abort()
    expect((await reader.read()).done).toBe(true)
  })
})

describe('the visual editor', () => {
  it('has its page, its forms, and says how it is installed', async () => {
    expect(await adminPage().text()).toContain('/admin/admin.js')
    vi.stubEnv('CONTENT_DIR', join(import.meta.dirname, '../../content'))
    const get = (file: string) => adminFile(new Request('http://localhost/'), { params: Promise.resolve({ file }) })
    expect(await (await get('config.json')).json()).toMatchObject({
      backend: { name: 'proxy', proxy_url: '/admin/files' },
    })
    expect((await get('admin.js')).headers.get('content-type')).toContain('text/javascript')
    expect((await get('other')).status).toBe(404)
  })

  it('reads and saves pages on the disk, for its own page only', async () => {
    const path = 'content/side-effects/curly-hair.md'
    expect(await (await files('getEntry', { path })).json()).toMatchObject({
      file: { path },
      data: expect.stringContaining('name: Curly hair'),
    })
    expect(await (await files('entriesByFolder', { folder: 'content/side-effects' })).json()).toHaveLength(4)
    expect((await files('persistEntry', { dataFiles: [{ path, raw: 'words' }] })).status).toBe(200)
    expect(readFileSync(join(directory, 'side-effects/curly-hair.md'), 'utf8')).toBe('words')
    for (const site of ['cross-site', 'same-site', 'none'])
      expect((await files('getEntry', { path }, site)).status).toBe(403)
    expect((await files('persistEntry', { dataFiles: [{ path: 'content/README.md', raw: '' }] })).status).toBe(400)
  })
})
