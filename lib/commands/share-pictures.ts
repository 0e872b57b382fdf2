import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Library } from '../model/library.ts'
import { sharePictures } from '../publish/share-picture.ts'
import { cutFonts } from './fonts.ts'
import { inThreads } from './in-threads.ts'
import type { Painting } from './picture-painter.ts'

/** Changes when pictures are painted in another way: with other fonts, or another painter. */
const PAINTER = 'resvg 2.6, fonts 2'

/** As many as one thread paints: about 200 MB. */
const BATCH = 50

/**
 * Paints the pictures for shared links into public/. A picture is painted once for its words and kept by their fingerprint,
 * so that a later build with the same words copies it.
 * @param keep folder that stays between builds
 * @returns how many were painted anew
 */
export async function writeSharePictures(library: Library, publicDirectory: string, keep: string): Promise<number> {
  mkdirSync(keep, { recursive: true })
  const wanted = sharePictures(library).map(({ path, svg }) => ({
    target: join(publicDirectory, path),
    svg,
    kept: join(keep, `${createHash('sha256').update(PAINTER).update(svg).digest('hex').slice(0, 24)}.png`),
  }))
  const missing = wanted.filter(({ kept }) => !existsSync(kept))
  if (missing.length > 0) {
    const fontFiles = await cutFonts(keep)
    const pictures = missing.map(({ svg, kept }) => ({ svg, file: kept }))
    await inThreads<Painting>(
      new URL('./picture-painter.ts', import.meta.url),
      Array.from({ length: Math.ceil(pictures.length / BATCH) }, (_, at) => ({
        pictures: pictures.slice(at * BATCH, (at + 1) * BATCH),
        fontFiles,
      })),
    )
  }
  for (const folder of new Set(wanted.map(({ target }) => dirname(target)))) {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
  }
  for (const { target, kept } of wanted) copyFileSync(kept, target)
  return missing.length
}
