import { existsSync, readdirSync } from 'node:fs'
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { packedFolder, packedName } from '../serve/packed-files.ts'

const brotli = promisify(brotliCompress)

/**
 * Packs what every reader gets as well as can be, so that nobody waits for it: about a tenth of a second a page. What an earlier build packed is
 * taken from there.
 * @param cache a folder that stays from build to build
 */
export async function packPages(root: string, files: readonly string[], cache: string): Promise<void> {
  const folder = packedFolder(root)
  await rm(folder, { recursive: true, force: true })
  await Promise.all([mkdir(folder, { recursive: true }), mkdir(cache, { recursive: true })])
  const waiting = [...files]
  const packed = new Set<string>()
  const work = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const body = await readFile(file)
      const name = packedName(body)
      packed.add(name)
      if (!existsSync(join(cache, name))) await writeFile(join(cache, name), await pack(body))
      await copyFile(join(cache, name), join(folder, name))
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  for (const name of readdirSync(cache)) if (!packed.has(name)) await rm(join(cache, name))
}

const pack = (body: Buffer): Promise<Buffer> =>
  brotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  })
