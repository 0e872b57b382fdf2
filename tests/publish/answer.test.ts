import { expect, it } from 'vitest'
import { answer, type AnswerType, contentType } from '../../lib/publish/answer.ts'

it.each([
  ['html', 'text/html; charset=utf-8'],
  ['json', 'application/json; charset=utf-8'],
  ['schema', 'application/schema+json; charset=utf-8'],
  ['fhir', 'application/fhir+json; charset=utf-8'],
  ['json-feed', 'application/feed+json; charset=utf-8'],
  ['atom', 'application/atom+xml; charset=utf-8'],
  ['xml', 'application/xml; charset=utf-8'],
  ['markdown', 'text/markdown; charset=utf-8'],
  ['text', 'text/plain; charset=utf-8'],
  ['svg', 'image/svg+xml'],
] as [AnswerType, string][])('an answer of the kind %s says that it is %s', (type, header) =>
  expect(contentType(type)).toBe(header),
)

it('has a tag of its words, and the headers and the status that it is given', async () => {
  const said = answer('a', 'text', { status: 404, headers: { 'cache-control': 'no-store' } })
  expect(said.status).toBe(404)
  // The first 22 letters of the SHA-256 of "a" in base64url.
  expect(Object.fromEntries(said.headers)).toEqual({
    'content-type': 'text/plain; charset=utf-8',
    etag: '"ypeBEsobvcr6wjGzmiPcTa"',
    'cache-control': 'no-store',
  })
  expect(await said.text()).toBe('a')
  expect(answer('b', 'text').headers.get('etag')).not.toBe(said.headers.get('etag'))
})
