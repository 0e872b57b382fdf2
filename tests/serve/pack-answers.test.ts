import { createServer, get, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodingFor, packAnswers } from '../../lib/serve/pack-answers.ts'

const PAGE = '<p>You have it as a drip into a vein.</p>'.repeat(200)
const answers: Record<string, RequestListener> = {
  '/page': (_, response) =>
    void response
      .setHeader('Content-Type', 'text/html; charset=utf-8')
      .setHeader('ETag', '"words"')
      .setHeader('Vary', 'rsc')
      .setHeader('Content-Length', PAGE.length)
      .end(PAGE),
  '/pieces': (_, response) => {
    response.setHeader('Content-Type', 'application/fhir+json').flushHeaders()
    Readable.from([PAGE.slice(0, 5000), Buffer.from(PAGE.slice(5000))]).pipe(response)
  },
  '/picture': (_, response) => void response.setHeader('Content-Type', 'image/png').end(Buffer.alloc(5000)),
  '/tiny': (_, response) => void response.setHeader('Content-Type', 'text/plain').end('ok'),
  '/part': (_, response) =>
    void response
      .writeHead(206, { 'Content-Type': 'text/plain', 'Content-Range': 'bytes 0-9/5000' })
      .end(PAGE.slice(0, 10)),
  '/ready': (_, response) =>
    void response.setHeader('Content-Type', 'text/plain').setHeader('Content-Encoding', 'gzip').end(Buffer.alloc(3000)),
  '/called': (_, response) => {
    response.setHeader('Content-Type', 'text/plain')
    response.write('a'.repeat(3000), 'utf8', () => void told.push('written'))
    response.end(() => void told.push('sent'))
  },
}
const told: string[] = []
let server: Server
beforeAll(async () => {
  packAnswers()
  server = createServer((request, response) => answers[request.url!.split('?')[0]!]!(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => new Promise((resolve) => void server.close(resolve)))

/** Asks without unpacking what comes. */
function ask(
  path: string,
  accepted?: string,
  method = 'GET',
  others: Record<string, string> = {},
): Promise<{ head: IncomingMessage; body: Buffer }> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    get(
      {
        port,
        host: '127.0.0.1',
        path,
        method,
        headers: { ...(accepted === undefined ? {} : { 'accept-encoding': accepted }), ...others },
      },
      (head) => {
        const chunks: Buffer[] = []
        head
          .on('data', (chunk: Buffer) => chunks.push(chunk))
          .on('end', () => resolve({ head, body: Buffer.concat(chunks) }))
      },
    )
      .on('error', reject)
      .end()
  })
}

describe('packed answers', () => {
  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('come after %s to a browser that takes it, with the same words', async (encoding, unpack) => {
    for (const path of ['/page', '/pieces', '/page']) {
      const { head, body } = await ask(path, encoding)
      expect(head.headers['content-encoding']).toBe(encoding)
      expect(Number(head.headers['content-length'])).toBe(body.length)
      expect(String(unpack(body))).toBe(PAGE)
    }
  })

  it('come as they are to a browser that takes neither, with a head that says that others get something else', async () => {
    const { head, body } = await ask('/page')
    expect(head.headers).not.toHaveProperty('content-encoding')
    expect(head.headers).toMatchObject({
      vary: 'Accept-Encoding',
      'content-length': String(PAGE.length),
      etag: '"words"',
    })
    expect(String(body)).toBe(PAGE)
  })

  it('have the tag of their words as a weak one, because it does not name these bytes', async () =>
    expect((await ask('/page', 'br')).head.headers).toMatchObject({ etag: 'W/"words"', vary: 'Accept-Encoding' }))

  it.each(['/picture', '/tiny', '/part', '/ready'])('%s is sent as it is', async (path) => {
    const { head, body } = await ask(path, 'br')
    expect(head.headers['content-encoding']).not.toBe('br')
    expect(body.length).toBeGreaterThan(0)
  })

  it.each(['GET', 'HEAD'])('to %s are "not modified" for whoever has the words, packed or not', async (method) => {
    for (const known of ['"words"', 'W/"words"']) {
      const { head, body } = await ask('/page', 'br', method, { 'if-none-match': known })
      expect([head.statusCode, body.length, head.headers['content-length']]).toEqual([304, 0, undefined])
    }
    expect((await ask('/page', 'br', method, { 'if-none-match': '"other"' })).head.statusCode).toBe(200)
  })

  it('leave a question for the head alone', async () => {
    const { head, body } = await ask('/page', 'br', 'HEAD')
    expect(body.length).toBe(0)
    expect(head.headers).not.toHaveProperty('content-encoding')
  })

  it('tell whoever wrote them when they were written and sent', async () => {
    await ask('/called', 'br')
    await expect.poll(() => told).toEqual(['written', 'sent'])
  })
})

describe('what a browser takes', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['GZIP;q=0.5, BR ; q=0.1', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.000, gzip;q=0', undefined],
    ['brotli, x-gzip', undefined],
    ['identity', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s: %s', (accepted, encoding) => expect(encodingFor(accepted)).toBe(encoding))
})
