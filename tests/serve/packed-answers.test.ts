import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { PackedAnswers } from '../../lib/serve/packed-answers.ts'

const body = (text: string) => Buffer.from(text.repeat(500))

describe('the store of packed answers', () => {
  it('packs what has a name once, however many ask at the same time', async () => {
    const store = new PackedAnswers()
    const [one, two] = await Promise.all([store.pack(body('one '), 'br', '/a "1"'), store.pack(body('one '), 'br', '/a "1"')])
    expect(two).toBe(one)
    expect(await store.pack(body('other words, which are not looked at'), 'br', '/a "1"')).toBe(one)
    expect(store.bytes).toBe(one.length)
  })

  it('keeps another state of a page, and another way of packing, beside the first', async () => {
    const store = new PackedAnswers()
    await store.pack(body('old '), 'br', '/a "1"')
    expect(String(brotliDecompressSync(await store.pack(body('new '), 'br', '/a "2"')))).toBe(String(body('new ')))
    expect((await store.pack(body('old '), 'gzip', '/a "1"')).subarray(0, 2).toString('hex')).toBe('1f8b')
  })

  it('keeps nothing that is made for one reader', async () => {
    const store = new PackedAnswers()
    expect(await store.pack(body('mine '), 'br', undefined)).not.toBe(await store.pack(body('mine '), 'br', undefined))
    expect(store.bytes).toBe(0)
  })

  it('packs what it keeps better than what it does not', async () => {
    const page = Buffer.from(Array.from({ length: 400 }, (_, number) => `<li id="effect-${number * 7}">Tell your team about number ${number * 13}.</li>`).join(''))
    const store = new PackedAnswers()
    expect((await store.pack(page, 'br', '/a')).length).toBeLessThan((await store.pack(page, 'br', undefined)).length)
  })

  it('lets go of what nobody has asked for the longest when it is full', async () => {
    const size = (await new PackedAnswers().pack(body('a'), 'br', 'a')).length
    const store = new PackedAnswers(2 * size)
    const first = await store.pack(body('a'), 'br', 'a')
    await store.pack(body('b'), 'br', 'b')
    await store.pack(body('a'), 'br', 'a')
    await store.pack(body('c'), 'br', 'c')
    expect(store.bytes).toBeLessThanOrEqual(2 * size)
    expect(await store.pack(body('a'), 'br', 'a')).toBe(first)
  })
})
