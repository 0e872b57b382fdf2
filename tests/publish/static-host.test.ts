import { describe, expect, it } from 'vitest'
import { DATA_HEADERS } from '../../lib/publish/data-routes.ts'
import { securityHeaders } from '../../lib/publish/security-headers.ts'
import {
  formatHeadersFile,
  formatNginx,
  formatRedirectsFile,
  pageAddress,
  type Routes,
} from '../../lib/publish/static-host.ts'

const routes: Routes = {
  headers: [
    { source: '/:path*', regex: '^.*$', headers: securityHeaders() },
    { source: '/search', regex: '^/search$', headers: securityHeaders(false, 'search') },
    { source: '/((?!api).*)', regex: '^/.*$', headers: [{ key: 'Cache-Control', value: 'no-cache' }] },
    ...DATA_HEADERS.map((rule) => ({ ...rule, regex: '^/.*\\.(json|txt)$' })),
  ],
  redirects: [
    { source: '/:path+/', destination: '/:path+', statusCode: 308, internal: true },
    { source: '/medicines/old-name', destination: '/medicines/new-name', statusCode: 308 },
  ],
}

it('the address of a page is its file without the ending', () => {
  expect(['index.html', 'medicines.html', 'medicines/cis-platin.html', 'medicines/a.json'].map(pageAddress)).toEqual([
    '/',
    '/medicines',
    '/medicines/cis-platin',
    '/medicines/a.json',
  ])
})

const PAGES = ['/', '/about', '/search', '/medicines', '/medicines/a', '/medicines/b', '/medicines/b/leaflet']
const POLICY = 'Content-Security-Policy'
const policyOf = (page: 'any' | 'search') => securityHeaders(false, page).find(({ key }) => key === POLICY)!.value

describe('the file of headers', () => {
  const blocks = new Map(
    formatHeadersFile(routes, PAGES)
      .split(/^(?=\/)/m)
      .map((block) => [block.split('\n')[0]!, block]),
  )

  it('gives what is the same everywhere to everything, once, and keeps only files named by their content for good', () => {
    for (const { key, value } of securityHeaders())
      if (key !== POLICY) expect(blocks.get('/*')).toContain(`\n  ${key}: ${value}\n`)
    expect(blocks.get('/*')).not.toContain(POLICY)
    expect([...blocks].filter(([, block]) => block.includes('immutable')).map(([path]) => path)).toEqual([
      '/_next/static/*',
    ])
  })

  it('gives each page one policy, because hosts join two: the search page its own', () => {
    for (const page of PAGES) {
      const meeting = [...blocks]
        .filter(([path]) => path === page || (path.endsWith('/*') && page.startsWith(path.slice(0, -1))))
        .flatMap(([, block]) => block.split('\n').filter((line) => line.includes(POLICY)))
      expect(meeting, page).toEqual([`  ${POLICY}: ${policyOf(page === '/search' ? 'search' : 'any')}`])
    }
  })
})

it('leads old addresses on, and leaves out the framework’s own rule for slashes', () => {
  expect(formatRedirectsFile(routes)).toBe('/medicines/old-name /medicines/new-name 308\n')
})

describe('the server block for nginx', () => {
  const block = (brotli: boolean) =>
    formatNginx(routes, {
      folder: '/srv/a "b"',
      listen: '8080',
      types: [{ pattern: '^/schema/', type: 'application/schema+json' }],
      brotli,
    })

  it('holds the headers, the redirects and the types', () => {
    for (const { key } of securityHeaders())
      expect(block(false).match(new RegExp(`^ {2}add_header ${key} .*$`, 'gm')), key).toHaveLength(1)
    expect(block(false)).toContain(`  default "${policyOf('any')}";\n  "~^/search$" "${policyOf('search')}";`)
    expect(block(false).match(/add_header Cache-Control .*/g)).toEqual(['add_header Cache-Control $kept_for always;'])
    expect(block(false)).toContain('location = /medicines/old-name { return 308 /medicines/new-name; }')
    expect(block(false)).toContain(
      'location ~ "^/schema/" { types { } default_type "application/schema+json"; try_files $uri =404; }',
    )
    expect(block(false)).toContain(String.raw`root "/srv/a \"b\"";`)
  })

  it('leads on from a slash at the end of addresses of this site only: what is decoded must not get into a header', () => {
    const [, pattern] = /location ~ "(.*)" \{ return 308 \$1\$is_args\$args; \}/.exec(block(false))!
    const slash = new RegExp(pattern!)
    expect(
      ['/medicines/', '/medicines/cisplatin/leaflet/', '/medicines.json/', '/schema/v1/'].map(
        (address) => slash.exec(address)?.[1],
      ),
    ).toEqual(['/medicines', '/medicines/cisplatin/leaflet', '/medicines.json', '/schema/v1'])
    for (const address of [
      '/',
      '//',
      '//evil.example/',
      '/\\evil.example/',
      '/a\\b/',
      '/x\rSet-Cookie: a=b/',
      '/x\n/',
      '/@evil.example/',
      '/a:b/',
      '/medicines',
    ])
      expect(slash.test(address), address).toBe(false)
  })

  it('sends the brotli files only where the module is said to be there', () => {
    expect(block(true)).toMatch(/^ {2}brotli_static on;$/m)
    expect(block(false)).not.toMatch(/^ *brotli_static/m)
  })
})
