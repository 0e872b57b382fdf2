import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { giveFileTypes } from '../../lib/serve/file-types.ts'

let server: Server
beforeAll(async () => {
  giveFileTypes([{ ending: '.fhir.json', type: 'application/fhir+json; charset=utf-8' }])
  server = createServer((request, response) => {
    const missing = request.url!.includes('no-such')
    response.statusCode = missing ? 404 : 200
    response.setHeader('Content-Type', missing ? 'text/html' : 'application/json')
    if (request.url!.startsWith('/piped')) Readable.from(['{', '}']).pipe(response)
    else if (request.url!.startsWith('/written')) response.writeHead(missing ? 404 : 200, { 'X-Own': 'kept' }).end('{}')
    else response.end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => new Promise((resolve) => void server.close(resolve)))

const typeOf = async (path: string, method = 'GET') =>
  (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { method })).headers.get(
    'content-type',
  )

it.each(['/a.fhir.json', '/piped/a.fhir.json', '/written/a.fhir.json', '/a.fhir.json?from=feed'])(
  '%s gets the type of its whole ending, asked for as a file or for its head alone',
  async (path) => {
    for (const method of ['GET', 'HEAD'])
      expect(await typeOf(path, method)).toBe('application/fhir+json; charset=utf-8')
  },
)

it('leaves other files, and pages that say that there is no such file, as they are', async () => {
  expect(await typeOf('/a.json')).toBe('application/json')
  expect(await typeOf('/piped/a.json?x=.fhir.json')).toBe('application/json')
  for (const path of ['/no-such.fhir.json', '/piped/no-such.fhir.json', '/written/no-such.fhir.json'])
    expect(await typeOf(path)).toBe('text/html')
})
