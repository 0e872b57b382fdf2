import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DATA_HEADERS, DATA_REWRITES } from '../../lib/publish/data-routes.ts'
import { securityHeaders } from '../../lib/publish/security-headers.ts'
import { formatHeadersFile, formatNginx, formatRedirectsFile, publicAddress, type Routes } from '../../lib/publish/static-host.ts'

const routes: Routes = {
  headers: [{ source: '/:path*', regex: '^.*$', headers: securityHeaders() }, ...DATA_HEADERS.map((rule) => ({ ...rule, regex: '^/.*\\.(json|txt)$' }))],
  redirects: [
    { source: '/:path+/', destination: '/:path+', statusCode: 308, internal: true },
    { source: '/medicines/old-name', destination: '/medicines/new-name', statusCode: 308 },
  ],
  rewrites: { beforeFiles: [], afterFiles: [...DATA_REWRITES], fallback: [] },
}

describe('the public address of a built file', () => {
  it('is where the rewrite leads from', () => {
    expect(publicAddress('/medicines/cisplatin/data.json', DATA_REWRITES)).toBe('/medicines/cisplatin.json')
    expect(publicAddress('/side-effects/sore-mouth/data.json', DATA_REWRITES)).toBe('/side-effects/sore-mouth.json')
  })

  it('is its own where no rewrite leads to it', () => {
    expect(publicAddress('/medicines.json', DATA_REWRITES)).toBe('/medicines.json')
    expect(publicAddress('/medicines/cisplatin/dataXjson', DATA_REWRITES)).toBe('/medicines/cisplatin/dataXjson')
  })

  it('takes every slug over as it is', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/), (slug) => publicAddress(`/treatments/${slug}/data.json`, DATA_REWRITES) === `/treatments/${slug}.json`))
  })
})

it('gives every security header to every file, and keeps only files named by their content for good', () => {
  const file = formatHeadersFile(routes)
  for (const { key, value } of securityHeaders()) expect(file).toContain(`\n  ${key}: ${value}\n`)
  expect(file.split('\n').filter((line) => line.startsWith('/'))).toEqual(['/*', '/_next/static/*'])
  expect(file.slice(file.indexOf('/_next/'))).toContain('immutable')
  expect(file.slice(0, file.indexOf('/_next/'))).not.toContain('immutable')
})

it('leads old addresses on, and leaves out the framework’s own rule for slashes', () => {
  expect(formatRedirectsFile(routes)).toBe('/medicines/old-name /medicines/new-name 308\n')
})

describe('the server block for nginx', () => {
  const block = (brotli: boolean) => formatNginx(routes, { folder: '/srv/a "b"', listen: '8080', types: [{ pattern: '^/schema/', type: 'application/schema+json' }], brotli })

  it('holds the headers, the redirects and the types', () => {
    for (const { key } of securityHeaders()) expect(block(false)).toMatch(new RegExp(`^ {2}add_header ${key} ".*" always;$`, 'm'))
    expect(block(false)).toContain('location = /medicines/old-name { return 308 /medicines/new-name; }')
    expect(block(false)).toContain('location ~ "^/schema/" { types { } default_type "application/schema+json"; try_files $uri =404; }')
    expect(block(false)).toContain(String.raw`root "/srv/a \"b\"";`)
  })

  it('sends the brotli files only where the module is said to be there', () => {
    expect(block(true)).toMatch(/^ {2}brotli_static on;$/m)
    expect(block(false)).not.toMatch(/^ *brotli_static/m)
  })
})
