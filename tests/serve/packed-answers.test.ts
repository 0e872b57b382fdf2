import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { PackedAnswers } from '../../lib/serve/packed-answers.ts'

const body = (text: string) => Buffer.from(text.repeat(500))

describe('the store of packed answers', () => {
  it('packs the same text once, however many ask at the same time', async () => {
    const store = new PackedAnswers()
    const [one, two] = await Promise.all([store.pack(body('one '), 'br', true), store.pack(body('one '), 'br', true)])
    expect(two).toBe(one)
    expect(await store.pack(body('one '), 'br', true)).toBe(one)
    expect(store.bytes).toBe(one.length)
  })

  it('keeps another state of a page, and another way of packing, beside the first', async () => {
    const store = new PackedAnswers()
    await store.pack(body('old '), 'br', true)
    expect(String(brotliDecompressSync(await store.pack(body('new '), 'br', true)))).toBe(String(body('new ')))
    expect((await store.pack(body('old '), 'gzip', true)).subarray(0, 2).toString('hex')).toBe('1f8b')
  })

  it('keeps nothing that is made for one reader', async () => {
    const store = new PackedAnswers()
    expect(await store.pack(body('mine '), 'br', false)).not.toBe(await store.pack(body('mine '), 'br', false))
    expect(store.bytes).toBe(0)
  })

  it('packs what it keeps better than what it does not', async () => {
    const page = Buffer.from(
      Array.from(
        { length: 400 },
        (_, number) => `<li id="effect-${number * 7}">Tell your team about number ${number * 13}.</li>`,
      ).join(''),
    )
    const store = new PackedAnswers()
    expect((await store.pack(page, 'br', true)).length).toBeLessThan((await store.pack(page, 'br', false)).length)
  })

  it('lets nobody wait for a long text: it is sent packed quickly until it is packed well', async () => {
    const long = Buffer.from(
      Array.from({ length: 9000 }, (_, number) => `<li>Line ${number * 7919} of a long list.</li>`).join(''),
    )
    const store = new PackedAnswers()
    const first = await store.pack(long, 'br', true)
    await expect.poll(() => store.bytes, { timeout: 5000 }).toBeGreaterThan(0)
    const later = await store.pack(long, 'br', true)
    expect(later.length).toBeLessThan(first.length)
    expect(brotliDecompressSync(first).equals(brotliDecompressSync(later))).toBe(true)
  })

  it('lets go of what nobody has asked for the longest when it is full', async () => {
    const size = (await new PackedAnswers().pack(body('a'), 'br', true)).length
    const store = new PackedAnswers(2 * size)
    const first = await store.pack(body('a'), 'br', true)
    await store.pack(body('b'), 'br', true)
    await store.pack(body('a'), 'br', true)
    await store.pack(body('c'), 'br', true)
    expect(store.bytes).toBeLessThanOrEqual(2 * size)
    expect(await store.pack(body('a'), 'br', true)).toBe(first)
  })
})
