import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { PASSAGE_PARTS, partOfPassage, type StoredPassage } from '../derive/search/passage-parts.ts'

/** No piece of the index has fewer bytes: which one is fetched says little of the words. The privacy page tells readers so. */
export const LEAST_BYTES = 20_000

const FRAGMENTS = 'fragment'
const INDEX = 'index'
/** What Pagefind writes before each of its pieces. */
const SIGNATURE = 'pagefind_dcd'

/**
 * Makes the pieces of Pagefind's index so coarse that the fetching of one tells nobody what was looked for. It has a file for each passage:
 * passages become a few parts by the first sign of their name, which says nothing of their words. Small pieces of its list of words are filled up.
 */
export function coarsenIndex(directory: string): void {
  const parts = new Map(PASSAGE_PARTS.map((part) => [part, {} as Record<string, StoredPassage>]))
  for (const name of readdirSync(join(directory, FRAGMENTS)).sort()) {
    const { url, content, meta } = JSON.parse(
      gunzipSync(readFileSync(join(directory, FRAGMENTS, name)))
        .toString('utf8')
        .slice(SIGNATURE.length),
    )
    const id = name.replace(/\.pf_fragment$/, '')
    parts.get(partOfPassage(id))![id] = { url, content, page: meta.page, heading: meta.heading }
  }
  rmSync(join(directory, FRAGMENTS), { recursive: true })
  for (const [part, passages] of parts) {
    const text = JSON.stringify(passages)
    // Blanks change nothing of what is read.
    writeFileSync(join(directory, `passages-${part}.json`), text.padEnd(LEAST_BYTES))
  }
  for (const name of readdirSync(join(directory, INDEX))) {
    const file = join(directory, INDEX, name)
    writeFileSync(file, fillGzip(readFileSync(file), LEAST_BYTES))
  }
}

/** The same gzip file with at least so many bytes: RFC 1952 has a field for anything at all (FEXTRA), which whoever unpacks it passes over. */
function fillGzip(bytes: Buffer, least: number): Buffer {
  const head = 10
  const [flags = 0] = bytes.subarray(3)
  const missing = least - bytes.length - 2
  if (missing <= 0 || flags !== 0) return bytes
  const start = Buffer.from(bytes.subarray(0, head))
  start[3] = 4
  const length = Buffer.alloc(2)
  length.writeUInt16LE(missing)
  return Buffer.concat([start, length, Buffer.alloc(missing), bytes.subarray(head)])
}
