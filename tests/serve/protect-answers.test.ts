import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { protectAnswers } from '../../lib/serve/protect-answers.ts'

it('gives headers to answers that say nothing of them, and leaves it to others to say something else', async () => {
  protectAnswers([{ key: 'X-Test-Protection', value: 'on' }])
  const server = createServer((request, response) => {
    if (request.url === '/other') response.setHeader('X-Test-Protection', 'other')
    response.writeHead(request.url === '/moved' ? 308 : 200, { location: '/' }).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const ask = async (path: string) =>
    (await fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' })).headers.get('x-test-protection')
  expect([await ask('/'), await ask('/moved'), await ask('/other')]).toEqual(['on', 'on', 'other'])
  server.close()
})
