import { expect, test } from 'vitest'
import { readText } from '../../lib/feedback/bounded-body.ts'

const sent = (body: BodyInit | null, headers: Record<string, string> = {}) =>
  new Request('http://localhost/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit)

/** A body that never ends: reading has to stop by itself. */
function endless(read: { chunks: number }) {
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      read.chunks++
      controller.enqueue(new Uint8Array(100).fill(97))
    },
  })
}

test('gives the text of a body up to the limit, and not one byte more', async () => {
  expect(await readText(sent('é'.repeat(5)), 10)).toEqual({ ok: true, text: 'ééééé' })
  expect(await readText(sent('é'.repeat(5)), 9)).toEqual({ ok: false, why: 'too-large' })
  expect(await readText(sent(null), 10)).toEqual({ ok: true, text: '' })
})

test('stops reading a body that is longer than it may be, and does not begin where the length is named', async () => {
  const read = { chunks: 0 }
  expect(await readText(sent(endless(read)), 250)).toEqual({ ok: false, why: 'too-large' })
  expect(read.chunks).toBeLessThan(6)
  expect(await readText(sent('a', { 'content-length': '251' }), 250)).toEqual({ ok: false, why: 'too-large' })
})

test('bytes that are no text are broken, and so is a body that is cut off', async () => {
  expect(await readText(sent(new Uint8Array([0xc3, 0x28])), 10)).toEqual({ ok: false, why: 'broken' })
  const cut = new ReadableStream({ pull: (controller) => controller.error(new Error('gone')) })
  expect(await readText(sent(cut), 10)).toEqual({ ok: false, why: 'broken' })
})
