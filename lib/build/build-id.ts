import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What a build is made from. */
const SOURCES = ['app', 'components', 'content', 'lib', 'next.config.ts', 'package-lock.json']

/**
 * Names a build by what it is made from: the same sources give the same pages byte for byte, and another server of the same
 * sources has the same names. Next.js would draw one at random.
 */
export function buildIdOf(root: string): string {
  const hash = createHash('sha256')
  for (const source of SOURCES) {
    const path = join(root, source)
    const names = statSync(path).isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }).sort() : ['']
    for (const name of names) {
      const file = join(path, name)
      // What is installed for editors' forms is no source.
      if (!name.includes('node_modules') && statSync(file).isFile()) hash.update(`${source}/${name}\0`).update(readFileSync(file)).update('\0')
    }
  }
  return hash.digest('base64url').slice(0, 21)
}
