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

/** A site of three pages, of which one has a policy of its own. What a host is told of it is written out below, line by line. */
const SMALL: Routes = {
  headers: [
    {
      source: '/:path*',
      regex: '^.*$',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: POLICY, value: "default-src 'none'" },
      ],
    },
    { source: '/search', regex: '^/search$', headers: [{ key: POLICY, value: "script-src 'self'" }] },
  ],
  redirects: [{ source: '/medicines/old', destination: '/medicines/new', statusCode: 308 }],
}

it('says to nginx what is sent, kept, hidden and led on, in just these words', () => {
  expect(formatNginx(SMALL, { folder: '/srv/site', listen: '8080', types: [], brotli: false })).toBe(
    String.raw`# Include this inside http { }, for example as /etc/nginx/conf.d/site.conf.
map $address $kept_for {
  default "public, max-age=0, must-revalidate";
  "~^/_next/static/" "public, max-age=31536000, immutable";
}
map $address $header_0 {
  default "default-src 'none'";
  "~^/search$" "script-src 'self'";
}
server {
  listen 8080;
  # The address that was asked for, before it becomes a file.
  set $address $uri;
  root "/srv/site";
  charset utf-8;
  charset_types text/plain text/css text/markdown application/json application/javascript text/calendar application/xml;
  gzip_static on; gzip_vary on;
  # With the module libnginx-mod-http-brotli-static: brotli_static on;
  include /etc/nginx/mime.types;
  types { text/markdown md; text/calendar ics; application/manifest+json webmanifest; }
  add_header X-Content-Type-Options "nosniff" always;
  add_header Content-Security-Policy $header_0 always;
  add_header Cache-Control $kept_for always;
  absolute_redirect off;
  error_page 404 /404.html;
  error_page 405 =404 /404.html;
  location = /404.html { internal; }
  location ~ "^/_(?:headers|redirects|nginx)|\.(?:html|br|gz)$" { return 404; }
  location ~ "^((?:/[A-Za-z0-9._-]+)+)/$" { return 308 $1$is_args$args; }
  location = /medicines/old { return 308 /medicines/new; }
  location = / { try_files /index.html =404; }
  location / { try_files $uri $uri.html =404; }
}
`,
  )
})

it('says the same to hosts that read a file of headers', () =>
  expect(formatHeadersFile(SMALL, ['/', '/search', '/medicines/a'])).toBe(`/*
  X-Content-Type-Options: nosniff
/
  Content-Security-Policy: default-src 'none'
/medicines/*
  Content-Security-Policy: default-src 'none'
/search
  Content-Security-Policy: script-src 'self'
/_next/static/*
  Cache-Control: public, max-age=31536000, immutable
`))
