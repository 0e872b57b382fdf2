import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import type { Library } from '../model/library.ts'
import { sharePictures } from '../publish/share-picture.ts'
import { cutFonts } from './fonts.ts'

/** Changes when pictures are painted in another way: with other fonts, or another painter. */
const PAINTER = 'resvg 2.6, fonts 1'

/**
 * Paints the pictures for shared links into public/. A picture is painted once for its words and kept by their fingerprint,
 * so that a later build with the same words copies it.
 * @param keep folder that stays between builds
 * @returns how many were painted anew
 */
export async function writeSharePictures(library: Library, publicDirectory: string, keep: string): Promise<number> {
  mkdirSync(keep, { recursive: true })
  const wanted = sharePictures(library).map(({ path, svg }) => ({ target: join(publicDirectory, path), svg, kept: join(keep, `${createHash('sha256').update(PAINTER).update(svg).digest('hex').slice(0, 24)}.png`) }))
  const missing = wanted.filter(({ kept }) => !existsSync(kept))
  if (missing.length > 0) {
    const fontFiles = await cutFonts(keep)
    for (const { svg, kept } of missing) writeFileSync(kept, new Resvg(svg, { font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Atkinson Hyperlegible Next' } }).render().asPng())
  }
  for (const folder of new Set(wanted.map(({ target }) => dirname(target)))) {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
  }
  for (const { target, kept } of wanted) {
    mkdirSync(dirname(target), { recursive: true })
    copyFileSync(kept, target)
  }
  return missing.length
}
