import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')
/** What British medical prose needs beyond ASCII; anything else falls back to the reader's own fonts. */
const ALSO = '\u00a0£©é–—‘’“”…•'

/** Of what a typeface can do with its letters, only their spacing: small capitals, old figures and the like are never asked for, and headings are set too close for ligatures. */
const FEATURES = ['kern']

const ATKINSON =
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2'
const LITERATA = '@fontsource-variable/literata/files/literata-latin-wght-normal.woff2'

/** Cuts the two typefaces down to the letters that the site uses. Body text keeps weights 400 to 700; headings have one weight. */
export async function subsetFonts(directory: string): Promise<void> {
  await subset(ATKINSON, ASCII + ALSO, { wght: { min: 400, max: 700 } }, join(directory, 'atkinson.woff2'))
  await subset(LITERATA, ASCII + ALSO, { wght: 600 }, join(directory, 'literata.woff2'))
}

/** The same typefaces at single weights, in the format of programs that paint pictures. Returns the paths of the files. */
export async function cutFonts(directory: string): Promise<string[]> {
  const cuts = [
    { file: ATKINSON, wght: 400 },
    { file: ATKINSON, wght: 700 },
    { file: LITERATA, wght: 600 },
  ].map((cut, index) => ({ ...cut, target: join(directory, `font-${index}.ttf`) }))
  for (const { file, wght, target } of cuts) await subset(file, ASCII + ALSO, { wght }, target, 'truetype')
  return cuts.map(({ target }) => target)
}

async function subset(
  file: string,
  text: string,
  variationAxes: Record<string, number | { min: number; max: number }>,
  target: string,
  targetFormat: 'woff2' | 'truetype' = 'woff2',
): Promise<void> {
  const source = readFileSync(createRequire(import.meta.url).resolve(file))
  writeFileSync(target, await subsetFont(source, text, { targetFormat, variationAxes, keepFeatures: FEATURES }))
}
