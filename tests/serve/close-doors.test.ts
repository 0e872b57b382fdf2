import { expect, it } from 'vitest'
import { refusalOf } from '../../lib/serve/close-doors.ts'

it.each([
  ['GET', '/medicines/cisplatin?a=%', undefined],
  ['HEAD', '/', undefined],
  ['POST', '/api/feedback', undefined],
  ['POST', '/api/feedback?x=1', undefined],
  ['POST', '/editors/sign-in', undefined],
  ['POST', '/medicines/cisplatin', { status: 405, allow: 'GET, HEAD' }],
  ['POST', '/api/feedback/more', { status: 405, allow: 'GET, HEAD' }],
  ['GET', '/api/feedback', { status: 405, allow: 'POST, OPTIONS' }],
  ['get', '/', { status: 405, allow: 'GET, HEAD' }],
  ['GET', '/%E0%A4%A', { status: 400 }],
  ['GET', '/a%00b', { status: 400 }],
  ['GET', '/a\\b', { status: 400 }],
])('%s %s', (method, url, refusal) => {
  expect(refusalOf({ method, url })).toEqual(refusal)
})
