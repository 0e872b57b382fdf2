import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { unusualTypes } from '../../lib/commands/export-files.ts'
import { exportSite } from '../../lib/commands/export-site.ts'

const root = mkdtempSync(join(tmpdir(), 'export-'))
const target = join(root, 'out')
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}
const meta = (type: string) => JSON.stringify({ headers: { 'content-type': type } })

beforeAll(() => {
  write('.next/routes-manifest.json', JSON.stringify({ headers: [], redirects: [] }))
  write('.next/server/app/index.body', 'home')
  write('.next/server/app/index.meta', meta('text/html; charset=utf-8'))
  write('.next/server/app/missing.body', 'not found')
  write('.next/server/app/missing.meta', JSON.stringify({ status: 404, headers: { 'content-type': 'text/html' } }))
  write('.next/server/app/_not-found.html', 'what Next.js keeps')
  write('.next/server/app/_global-error.html', 'error')
  write('.next/server/app/medicines/a.html', 'the page of a')
  write('.next/server/app/medicines/a.rsc', 'flight')
  write('public/generated/pages/medicines/a.json', '{}')
  write('public/generated/pages/medicines/a.fhir.json', '{}')
  write('.next/server/app/schema/v1/list.json.body', '{}')
  write('.next/server/app/schema/v1/list.json.meta', meta('application/schema+json; charset=utf-8'))
  write('.next/static/chunks/b.js', 'b')
  write('public/favicon.svg', '<svg/>')
})
afterAll(() => rmSync(root, { recursive: true }))

it('holds each page as it was finished, data at its public address, and nothing of the framework’s server', async () => {
  const files = await exportSite(root, target, 1)
  expect(files.map(({ to }) => to).sort()).toEqual([
    '404.html',
    '_next/static/chunks/b.js',
    'favicon.svg',
    'index.html',
    'medicines/a.fhir.json',
    'medicines/a.html',
    'medicines/a.json',
    'schema/v1/list.json',
  ])
  expect(readFileSync(join(target, 'medicines/a.html'), 'utf8')).toBe('the page of a')
  expect(readFileSync(join(target, '404.html'), 'utf8')).toBe('not found')
  expect(readFileSync(join(target, '_nginx.conf'), 'utf8')).toContain('default_type "application/schema+json')
  expect(readFileSync(join(target, '_nginx.conf'), 'utf8')).toContain('default_type "application/fhir+json')
  for (const name of ['_headers', '_redirects']) expect(existsSync(join(target, name))).toBe(true)
})

it('leaves nothing of an older export behind', async () => {
  write('out/medicines/withdrawn.html', 'an old page')
  await exportSite(root, target, 1)
  expect(existsSync(join(target, 'medicines/withdrawn.html'))).toBe(false)
  expect(existsSync(join(target, 'medicines/a.html'))).toBe(true)
})

it('names the types that a host would not give to an ending', () => {
  const usual = (ending: string) => (ending === 'json' ? 'application/json' : undefined)
  const files = [
    { from: '', to: 'a.json', type: 'application/json; charset=utf-8' },
    { from: '', to: 'medicines/a.fhir.json', type: 'application/fhir+json' },
    { from: '', to: 'medicines/b.fhir.json', type: 'application/fhir+json' },
    { from: '', to: 'feed', type: 'application/atom+xml' },
    { from: '', to: 'schema/v1/a.json', type: 'application/schema+json' },
    { from: '', to: 'index.html' },
  ]
  expect(unusualTypes(files, usual)).toEqual([
    { pattern: '\\.fhir\\.json$', type: 'application/fhir+json' },
    { pattern: '^/feed$', type: 'application/atom+xml' },
    { pattern: '^/schema/.*\\.json$', type: 'application/schema+json' },
  ])
})
