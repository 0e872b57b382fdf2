import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')
/** What British medical prose needs beyond ASCII; anything else falls back to the reader's own fonts. */
const ALSO = '\u00a0£©é–—‘’“”…•'

/** Cuts the two typefaces down to the letters that the site uses. Body text keeps weights 400 to 700; headings have one weight. */
export async function subsetFonts(directory: string): Promise<void> {
  await subset('@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2', ASCII + ALSO, { wght: { min: 400, max: 700 } }, join(directory, 'atkinson.woff2'))
  await subset('@fontsource-variable/literata/files/literata-latin-wght-normal.woff2', ASCII + ALSO, { wght: 600 }, join(directory, 'literata.woff2'))
}

async function subset(file: string, text: string, variationAxes: Record<string, number | { min: number; max: number }>, target: string): Promise<void> {
  const source = readFileSync(createRequire(import.meta.url).resolve(file))
  writeFileSync(target, await subsetFont(source, text, { targetFormat: 'woff2', variationAxes }))
}
