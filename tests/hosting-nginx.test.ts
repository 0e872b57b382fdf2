import { createServer, type IncomingMessage } from 'node:http'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { securityHeaders } from '../lib/publish/security-headers.ts'
import { formatNginx } from '../lib/publish/static-host.ts'
import { findNginx, startNginx } from './e2e/nginx.ts'
import { freePort } from './e2e/server.ts'

const guide = readFileSync(join(import.meta.dirname, '../docs/hosting.md'), 'utf8')
const beside =
  [...guide.matchAll(/```nginx\n([^]*?)```/g)]
    .map(([, block]) => block!)
    .find((block) => block.includes('location ^~')) ?? ''
const asked: IncomingMessage[] = []
const server = createServer((request, response) => {
  asked.push(request)
  response
    .setHeader('cache-control', 'no-store')
    .setHeader('content-security-policy', 'of the server')
    .end('from the server')
})
let url = ''
let work = ''
let stop: () => Promise<void> = async () => undefined

describe.skipIf(!findNginx())('nginx with the exported files and a server beside it, as docs/hosting.md says', () => {
  beforeAll(async () => {
    work = mkdtempSync(join(tmpdir(), 'hosting-nginx-'))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const port = await freePort()
    url = `http://127.0.0.1:${port}`
    const folder = join(work, 'out')
    mkdirSync(folder)
    writeFileSync(join(folder, 'index.html'), 'from the files')
    const routes = {
      headers: [{ source: '/:path*', regex: '^/.*$', headers: securityHeaders() }],
      redirects: [],
      rewrites: { beforeFiles: [], afterFiles: [], fallback: [] },
    }
    const block = formatNginx(routes, {
      folder,
      listen: `127.0.0.1:${port}`,
      types: [{ pattern: '\\.csv$', type: 'text/csv' }],
      brotli: findNginx()!.brotli,
    })
    const own = beside.replaceAll('127.0.0.1:3000', `127.0.0.1:${(server.address() as AddressInfo).port}`)
    ;({ stop } = await startNginx(work, block.replace(/}\s*$/, `${own}}\n`), url))
  })
  afterAll(async () => {
    await stop()
    server.close()
    rmSync(work, { recursive: true, force: true })
  })

  it('sends pages from the files', async () => {
    const page = await fetch(url)
    expect([await page.text(), page.headers.get('content-security-policy')]).toEqual([
      'from the files',
      securityHeaders()[0]!.value,
    ])
  })

  it.each([
    ['POST', '/api/feedback'],
    ['GET', '/editors'],
    ['GET', '/editors/comments.csv'],
  ])('lets the server answer %s %s, with the headers of the server alone', async (method, path) => {
    const answer = await fetch(url + path, { method })
    expect([
      await answer.text(),
      answer.headers.get('cache-control'),
      answer.headers.get('content-security-policy'),
    ]).toEqual(['from the server', 'no-store', 'of the server'])
    expect(asked.at(-1)).toMatchObject({
      method,
      url: path,
      headers: { host: new URL(url).host, 'x-forwarded-for': '127.0.0.1', 'x-forwarded-proto': 'http' },
    })
  })
})
