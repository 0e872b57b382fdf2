import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { brotliCompressSync, constants, createBrotliDecompress } from 'node:zlib'
import { getLibrary } from '../../lib/content.ts'
import { medicinePath } from '../../lib/paths.ts'
import { BUDGETS } from '../bench/budgets.ts'
import type { Site } from './open-site.ts'

const { longestPage: PAGE, firstRoundTrip: FIRST_ROUND_TRIP, fonts: FONTS, script: SCRIPT } = BUDGETS

export function pagesAreSmall(site: Site): void {
  describe('bytes', () => {
    const { medicines } = getLibrary()
    const read = async (path: string) => Buffer.from(await (await fetch(site.url + path)).arrayBuffer())

    test(`every medicine's page with its styles is at most ${PAGE} bytes, and its help cards come in the first round trip`, async (t) => {
      const sizes: number[] = []
      const faults: string[] = []
      for (const { slug } of medicines) {
        const html = await read(medicinePath(slug))
        const packed = brotli(html)
        sizes.push(packed.length)
        if (packed.length > PAGE) faults.push(`${slug}: ${packed.length} bytes`)
        const first = await unpackStart(packed.subarray(0, FIRST_ROUND_TRIP))
        // The contents list stands right after the help cards; without it the cards may be cut off.
        if (!first.includes('</style>') || !/<nav class="contents"/.test(first))
          faults.push(
            `${slug}: the help cards do not end within the first ${FIRST_ROUND_TRIP} bytes; only ${first.length} of ${html.length} characters are there`,
          )
      }
      sizes.sort((a, b) => a - b)
      const median = sizes[Math.floor(sizes.length / 2)]!
      t.diagnostic(`medicine pages, brotli: smallest ${sizes[0]}, median ${median}, largest ${sizes.at(-1)}`)
      assert.deepEqual(faults, [])
    })

    test('the server sends a page as small as it can be, and the same words to a browser that takes only gzip', async () => {
      const path = medicinePath(medicines[0]!.slug)
      const size = async (encoding: string) => {
        const { headers } = await fetch(site.url + path, { headers: { 'accept-encoding': encoding } })
        assert.equal(headers.get('content-encoding'), encoding)
        return Number(headers.get('content-length'))
      }
      assert.equal(await size('br'), brotli(await read(path)).length)
      assert.ok((await size('gzip')) > (await size('br')))
    })

    test('a medicine needs one request to be read: its words and styles are in the page', async () => {
      for (const { slug } of medicines) {
        const html = String(await read(medicinePath(slug)))
        // Typefaces hold nothing up: the words stand there in another until they come.
        assert.doesNotMatch(html, /<link[^>]+rel="(?:stylesheet|modulepreload|preload" as="(?!font"))/, slug)
        assert.match(html, /<style>/, slug)
        for (const [script] of html.matchAll(/<script[^>]*src=[^>]*>/g))
          assert.match(script, /\s(?:defer|async)\b/, `${slug}: ${script} holds the page up`)
      }
    })

    test(`the fonts are at most ${FONTS} bytes together, and the script ${SCRIPT}`, async (t) => {
      const fonts = await Promise.all(['/generated/atkinson.woff2', '/generated/literata.woff2'].map(read))
      const total = fonts.reduce((sum, font) => sum + font.length, 0)
      const script = brotli(await read('/generated/elements.js')).length
      t.diagnostic(`fonts ${total}, script ${script} bytes`)
      assert.ok(total > 0 && total <= FONTS, `the fonts are ${total} bytes`)
      assert.ok(script > 0 && script <= SCRIPT, `the script is ${script} bytes`)
    })
  })
}

function brotli(bytes: Buffer): Buffer {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  })
}

/** The text that a browser can show when only the start of a packed page has come. */
function unpackStart(start: Buffer): Promise<string> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    const unpack = createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH })
    const done = () => resolve(Buffer.concat(chunks).toString())
    unpack
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('end', done)
      .on('error', done)
    unpack.end(start)
  })
}
