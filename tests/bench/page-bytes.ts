import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { builtPages } from '../../lib/framework/built-pages.ts'

/** Bytes of one text: as it is, and packed as hosts send it. */
export interface Packed {
  plain: number
  gzip: number
  brotli: number
}

/** What a built site weighs. */
export interface SiteBytes {
  medicines: number
  /** The medicine page in the middle and the longest, by their brotli. */
  median: Packed & { slug: string }
  longest: Packed & { slug: string }
  /** Of the page in the middle: its styles alone. */
  styles: Packed
  script: Packed
  fonts: number
  searchNames: Packed
}

/** Weighs a built site on the disk. Brotli takes a tenth of a second a page: of many medicines at most `sample` are weighed, evenly spread by size. */
export function weighSite(root: string, sample = 200): SiteBytes {
  const pages = builtPages(join(root, '.next')).flatMap(({ path, file }) => {
    const [, folder, slug, below] = path.split('/')
    return folder === 'medicines' && slug && !below ? [{ slug, html: readFileSync(file) }] : []
  })
  if (pages.length === 0) throw new Error('There is no built medicine page. Run "npm run build" first.')
  pages.sort((a, b) => a.html.length - b.html.length)
  const step = Math.max(1, Math.floor(pages.length / sample))
  const weighed = pages
    .filter((_, at) => at % step === 0 || at === pages.length - 1)
    .map(({ slug, html }) => ({ slug, html, ...weigh(html) }))
    .sort((a, b) => a.brotli - b.brotli)
  const median = weighed[Math.floor(weighed.length / 2)]!
  const generated = (name: string) => readFileSync(join(root, 'public', 'generated', name))
  const without = ({ slug, plain, gzip, brotli }: Packed & { slug: string }) => ({ slug, plain, gzip, brotli })
  return {
    medicines: pages.length,
    median: without(median),
    longest: without(weighed.at(-1)!),
    styles: weigh(Buffer.from(/<style>([\s\S]*?)<\/style>/.exec(String(median.html))?.[1] ?? '')),
    script: weigh(generated('elements.js')),
    fonts: ['atkinson.woff2', 'literata.woff2'].reduce((sum, name) => sum + generated(name).length, 0),
    searchNames: existsSync(join(root, 'public', 'generated', 'search-names.json'))
      ? weigh(generated('search-names.json'))
      : { plain: 0, gzip: 0, brotli: 0 },
  }
}

/** Packs a text as well as can be. */
export function weigh(bytes: Buffer): Packed {
  return {
    plain: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }).length,
  }
}
