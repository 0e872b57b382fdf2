import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type IncomingHttpHeaders, request } from 'node:http'
import { connect } from 'node:net'
import { describe, test } from 'node:test'
import { securityHeaders } from '../../lib/publish/security-headers.ts'
import type { Site } from './open-site.ts'

const PAGE = '/medicines/cisplatin'
const FILE = '/icons/icon-512.png'

/** Method, address, status, and the headers of the request and of the answer that count. */
type Case = readonly [
  method: string,
  address: string,
  status: number,
  sent?: object,
  told?: Readonly<Record<string, RegExp>>,
]

/** Written out by hand from RFC 9110. */
const CASES: readonly Case[] = [
  // Methods: nothing but reading, where no form is.
  ...['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'].flatMap((method) =>
    [
      '/',
      PAGE,
      '/search',
      '/my-treatment',
      FILE,
      '/generated/elements.js',
      '/_next/static/x.js',
      '/feed.xml',
      '/no/such',
      '/api/health',
      '/api/ratings',
    ].map((address) => [method, address, 405, {}, { allow: /^GET, HEAD$/ }] as const),
  ),
  ...['GET', 'HEAD', 'PUT', 'DELETE', 'TRACE'].map(
    (method) => [method, '/api/feedback', 405, {}, { allow: /^POST, OPTIONS$/ }] as const,
  ),
  ['DELETE', '/editors', 404],
  ['TRACE', '/editors', 405],
  ['POST', '/editorsx', 405, {}, { allow: /^GET, HEAD$/ }],
  ['HEAD', PAGE, 200],
  ['HEAD', '/no/such', 404],
  // Addresses.
  ['GET', '/%', 400],
  ['GET', '/%ff', 400],
  ['GET', '/%00', 400],
  ['GET', '/a%E0%A4%A', 400],
  ['GET', '/%5C..%5Cx', 400],
  ['GET', '/%25', 404],
  ['GET', '/..%2f..%2fetc/passwd', 404],
  ['GET', '/index', 404],
  ['GET', '/_error', 404],
  ['GET', '/_next/image?url=%2Ficons%2Ficon-512.png&w=640&q=75', 404],
  ['GET', '/medicines/', 308, {}, { location: /^\/medicines$/, 'cache-control': /max-age=0/ }],
  ['GET', '/medicines/', 308, { 'x-forwarded-host': 'evil.example' }, { location: /^\/medicines$/ }],
  ['GET', `/search?q=${'a'.repeat(4000)}`, 200],
  // Ranges and conditions.
  ['GET', FILE, 206, { range: 'bytes=0-9' }, { 'content-range': /^bytes 0-9\/\d+$/ }],
  ['GET', FILE, 416, { range: 'bytes=99999999-' }, { 'content-range': /^bytes \*\/\d+$/ }],
  ['GET', '/generated/elements.js', 416, { range: 'bytes=99999999-' }, { 'content-range': /^bytes \*\/\d+$/ }],
  ['GET', FILE, 200, { range: 'nonsense' }],
  ['GET', PAGE, 200, { range: 'bytes=99999999-' }],
  ['GET', FILE, 412, { 'if-match': '"x"' }],
  ['GET', PAGE, 412, { 'if-match': '"x"' }],
  ['GET', PAGE, 200, { 'if-match': '*' }],
  ['GET', FILE, 412, { 'if-unmodified-since': 'Mon, 01 Jan 2001 00:00:00 GMT' }],
  ['GET', PAGE, 304, { 'if-none-match': '*' }],
  ['GET', PAGE, 200, { 'if-none-match': '"x"' }],
  // Headers of the framework's own change nothing.
  ...(
    [
      'rsc',
      'next-router-prefetch',
      'x-middleware-subrequest',
      'x-matched-path',
      'x-nextjs-data',
      'next-action',
    ] as const
  ).map(
    (name) =>
      ['GET', PAGE, 200, { [name]: '1' }, { 'content-type': /^text\/html/, vary: /^Accept-Encoding$/ }] as const,
  ),
  ['GET', '/my-treatment', 200, { rsc: '1' }, { 'content-type': /^text\/html/ }],
  // What differs says by what.
  ['GET', `/api/ratings?page=${PAGE}`, 204, {}, { vary: /\bOrigin\b/i }],
  ['GET', '/', 200, { 'accept-encoding': 'br' }, { vary: /^Accept-Encoding$/, 'content-encoding': /^br$/ }],
  ['GET', '/', 200, { 'accept-encoding': 'br;q=0, *;q=0' }, { vary: /^Accept-Encoding$/ }],
]

/** What no parser of HTTP can take. */
const BROKEN: readonly [lines: string, status: number][] = [
  ['NONSENSE\r\n\r\n', 400],
  ['GET / HTTP/1.1\r\n\r\n', 400],
  [`GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
  [`GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 431],
  ['OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 405],
]

/** Every method on every kind of address, and every condition, gets the right code and all protections. */
export function doorsAreClosed(site: Site): void {
  describe('the doors of the server', { concurrency: 4 }, () => {
    for (const [method, address, status, sent = {}, told = {}] of CASES)
      test(`${method} ${address.slice(0, 60)} ${JSON.stringify(sent)} is answered with ${status}`, async () => {
        const answer = await ask(site.url, method, address, sent)
        assert.equal(answer.status, status)
        for (const [name, value] of Object.entries(told)) assert.match(String(answer.headers[name]), value, name)
        for (const { key, value } of securityHeaders(
          false,
          /^\/search(?:\?|$)/.test(address) && status === 200 ? 'search' : 'any',
        ))
          if (key !== 'Content-Security-Policy' || !address.startsWith('/search'))
            assert.equal(answer.headers[key.toLowerCase()], value, key)
        if (status >= 400 && status !== 404) assert.ok(answer.length < 100, 'a refusal costs nothing')
      })

    for (const [lines, status] of BROKEN)
      test(`${JSON.stringify(lines.slice(0, 40))} is answered with ${status} and all protections`, async () => {
        const socket = connect(Number(new URL(site.url).port), '127.0.0.1')
        let text = ''
        socket.setEncoding('utf8').on('data', (part: string) => (text += part))
        socket.write(lines)
        await once(socket, 'close')
        assert.match(text, new RegExp(`^HTTP/1\\.1 ${status} `))
        for (const { key, value } of securityHeaders()) assert.ok(text.includes(`${key}: ${value}\r\n`), key)
      })
  })
}

/** Asks for an address as it stands: other clients would mend it. */
function ask(
  url: string,
  method: string,
  path: string,
  headers: object,
): Promise<{ status: number; headers: IncomingHttpHeaders; length: number }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    request({ hostname, port, method, path, headers: { ...headers } }, (response) => {
      let length = 0
      response
        .on('data', (part: Buffer) => (length += part.length))
        .on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, length }))
    })
      .on('error', reject)
      .end()
  })
}
