import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { isNotModified, markNotModified } from '../../lib/serve/not-modified.ts'

/** An answer with a tag, to a request that names another or the same. */
function exchange(asked: string | undefined, tag: string | string[] | undefined, status = 200) {
  const request = new IncomingMessage(new Socket())
  if (asked !== undefined) request.headers['if-none-match'] = asked
  const response = new ServerResponse(request)
  response.statusCode = status
  if (tag !== undefined) response.setHeader('etag', tag)
  return { request, response }
}

describe('a client has what would be sent', () => {
  it.each([
    ['"a"', '"a"', true],
    ['"a"', ['"a"'], true],
    ['W/"a"', '"a"', true],
    ['"a"', 'W/"a"', true],
    ['"b", W/"a" , "c"', '"a"', true],
    ['*', '"a"', true],
    ['"b"', '"a"', false],
    ['a', '"a"', false],
    ['', '"a"', false],
    [undefined, '"a"', false],
    ['*', undefined, false],
    ['"a"', undefined, false],
  ])('asked with %s of an answer with %s: %s', (asked, tag, expected) => {
    const { request, response } = exchange(asked, tag)
    expect(isNotModified(request, response)).toBe(expected)
  })

  it.each([404, 500, 206])('never of an answer with %i', (status) => {
    const { request, response } = exchange('"a"', '"a"', status)
    expect(isNotModified(request, response)).toBe(false)
  })
})

it('"not modified" says the tag and how long it holds, and nothing of a body', () => {
  const { response } = exchange('"a"', '"a"')
  response.setHeader('content-type', 'text/html').setHeader('content-length', 5).setHeader('cache-control', 'max-age=0')
  markNotModified(response)
  expect(response.statusCode).toBe(304)
  expect(response.getHeaders()).toEqual({ etag: '"a"', 'cache-control': 'max-age=0' })
})
