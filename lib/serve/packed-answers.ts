import { hash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** How an answer may be packed, what we like best first, by the names of Accept-Encoding. */
export const ENCODINGS = ['br', 'gzip'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** As well as can be takes brotli about a tenth of a second for a page, for which its first reader waits. For a longer text nobody waits: it is packed quickly until the better one is ready. */
const WAIT_UP_TO_BYTES = 200_000
/** A text that is longer still is only packed quickly. */
const BEST_UP_TO_BYTES = 2_000_000

const PACK: Record<Encoding, (body: Buffer, quickly: boolean) => Promise<Buffer>> = {
  br: (body, quickly) =>
    promisify(brotliCompress)(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: quickly ? 5 : 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
  gzip: (body, quickly) => promisify(gzip)(body, { level: quickly ? 6 : 9 }),
}

/**
 * Packed answers. What the build has packed is read from there; what else many readers get is packed once, as well as can be, and kept under
 * the fingerprint of its bytes, so that it costs a reader the least that it can and the server next to nothing; what is made for one reader
 * is packed quickly.
 */
export class PackedAnswers {
  readonly #kept = new Map<string, Buffer>()
  readonly #packing = new Map<string, Promise<Buffer>>()
  readonly #limit: number
  #bytes = 0

  readonly #built: (body: Buffer) => Promise<Buffer | undefined>

  /**
   * @param limit how many bytes are kept; of more, those that nobody has asked for the longest are let go
   * @param built finds what the build packed with brotli
   */
  constructor(limit = 16_000_000, built: (body: Buffer) => Promise<Buffer | undefined> = async () => undefined) {
    this.#limit = limit
    this.#built = built
  }

  /** The bytes that are kept now. */
  get bytes(): number {
    return this.#bytes
  }

  /** @param forMany false for an answer that is made for one reader, and for those of which there is no end */
  async pack(body: Buffer, encoding: Encoding, forMany: boolean): Promise<Buffer> {
    if (!forMany) return PACK[encoding](body, true)
    return (encoding === 'br' ? await this.#built(body) : undefined) ?? this.#packOnce(body, encoding)
  }

  #packOnce(body: Buffer, encoding: Encoding): Promise<Buffer> {
    const key = `${encoding} ${hash('sha256', body, 'base64')}`
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
    if (body.length <= WAIT_UP_TO_BYTES || body.length > BEST_UP_TO_BYTES) return packing
    packing.catch(() => {}) // the next who asks starts it again
    return PACK[encoding](body, true)
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
