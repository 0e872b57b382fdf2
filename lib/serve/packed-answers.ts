import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** How an answer may be packed, what we like best first, by the names of Accept-Encoding. */
export const ENCODINGS = ['br', 'gzip'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** Packed as well as can be up to this size: it takes brotli about a tenth of a second a page, and several for the largest files. */
const BEST_UP_TO_BYTES = 1_000_000

const PACK: Record<Encoding, (body: Buffer, quickly: boolean) => Promise<Buffer>> = {
  br: (body, quickly) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quickly ? 5 : 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }),
  gzip: (body, quickly) => promisify(gzip)(body, { level: quickly ? 6 : 9 }),
}

/**
 * Packed answers. What has a name (its address and the tag of its words) is packed once, as well as can be, and kept, so that
 * a page costs a reader the least that it can and the server next to nothing; what has none is packed quickly.
 */
export class PackedAnswers {
  readonly #kept = new Map<string, Buffer>()
  readonly #packing = new Map<string, Promise<Buffer>>()
  readonly #limit: number
  #bytes = 0

  /** @param limit how many bytes are kept; of more, those that nobody has asked for the longest are let go */
  constructor(limit = 64_000_000) {
    this.#limit = limit
  }

  /** The bytes that are kept now. */
  get bytes(): number {
    return this.#bytes
  }

  /** @param name the same name is only ever given to the same bytes; undefined for an answer that is made for one reader */
  pack(body: Buffer, encoding: Encoding, name: string | undefined): Promise<Buffer> {
    if (name === undefined) return PACK[encoding](body, true)
    const key = `${encoding} ${name}`
    const kept = this.#kept.get(key)
    if (kept) {
      // The last place in the order is that of the newest use.
      this.#kept.delete(key)
      this.#kept.set(key, kept)
      return Promise.resolve(kept)
    }
    // Readers who ask while it is being packed wait for the same.
    const packing = this.#packing.get(key) ?? this.#packAndKeep(body, encoding, key)
    this.#packing.set(key, packing)
    return packing
  }

  async #packAndKeep(body: Buffer, encoding: Encoding, key: string): Promise<Buffer> {
    try {
      const packed = await PACK[encoding](body, body.length > BEST_UP_TO_BYTES)
      this.#kept.set(key, packed)
      this.#bytes += packed.length
      this.#letGo()
      return packed
    } finally {
      this.#packing.delete(key)
    }
  }

  #letGo(): void {
    for (const [key, { length }] of this.#kept) {
      if (this.#bytes <= this.#limit) return
      this.#kept.delete(key)
      this.#bytes -= length
    }
  }
}
