import { describe, expect, test } from 'vitest'
import { LARGEST_BODY, readBody } from '../../lib/feedback/request-body.ts'

const FORM = 'application/x-www-form-urlencoded'
const post = (body: BodyInit, type: string, headers: Record<string, string> = {}) =>
  readBody(
    new Request('http://x/api/feedback', { method: 'POST', body, headers: { 'content-type': type, ...headers } }),
  )

describe('the body of a form', () => {
  test('is read from a form and from JSON alike', async () => {
    expect(await post('rating=4&comment=a+b%0D%0Ac', `${FORM};charset=UTF-8`)).toMatchObject({
      ok: true,
      typed: { rating: '4', comment: 'a b\nc' },
    })
    expect(await post('{"rating":4,"comment":"a b\\nc"}', 'Application/JSON')).toMatchObject({
      ok: true,
      typed: { rating: '4', comment: 'a b\nc' },
    })
  })

  test.each([
    ['another type', '<x/>', 'text/xml', 415],
    ['a form with files', 'x', 'multipart/form-data; boundary=x', 415],
    ['a megabyte', 'comment='.padEnd(1_000_000, 'x'), FORM, 413],
    ['one byte too many', 'x'.repeat(LARGEST_BODY + 1), FORM, 413],
    ['broken JSON', '{"rating":', 'application/json', 400],
    ['a list', '[4]', 'application/json', 400],
    ['a field that is a list', '{"rating":[4]}', 'application/json', 422],
  ])('is refused: %s', async (_, body, type, status) => {
    const answer = await post(body, type)
    expect(answer).toMatchObject({ ok: false, status })
    expect(!answer.ok && answer.message).toMatch(/^[A-Z][^\n]+\.$/)
  })

  test('is refused where its bytes are no text, and where there is none', async () => {
    expect(await post(new Uint8Array([0x63, 0x3d, 0xff, 0xfe]), FORM)).toMatchObject({ ok: false, status: 400 })
    expect(
      await readBody(new Request('http://x', { method: 'POST', headers: { 'content-type': 'application/json' } })),
    ).toMatchObject({ ok: false, status: 400 })
  })

  test('is read no further once it is too long, whatever it said of its length', async () => {
    let given = 0
    const endless = new ReadableStream({ pull: (into) => void (into.enqueue(new Uint8Array(4096)), given++) })
    const request = new Request('http://x', {
      method: 'POST',
      body: endless,
      headers: { 'content-type': FORM },
      ...{ duplex: 'half' },
    })
    expect(await readBody(request)).toMatchObject({ ok: false, status: 413 })
    expect(given).toBeLessThan(20)
  })

  test('has room for 1,000 characters of any script', async () => {
    expect(
      (
        await post(
          new URLSearchParams({
            comment: '你'.repeat(1000),
            rating: '4',
            page: '/medicines/trastuzumab-deruxtecan',
            id: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
          }).toString(),
          FORM,
        )
      ).ok,
    ).toBe(true)
  })
})
