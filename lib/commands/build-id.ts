import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What a build is made from, next to the content. */
const SOURCES = ['app', 'components', 'lib', 'instrumentation-node.ts', 'next.config.ts', 'package-lock.json']

/**
 * Names a build by what it is made from: the same sources give the same pages byte for byte, and another server of the same
 * sources has the same names. Next.js would draw one at random.
 * @param content the folder of the Markdown, which may lie anywhere
 */
export function buildIdOf(root: string, content: string): string {
  const hash = createHash('sha256')
  for (const [source, path] of [
    ...SOURCES.map((name) => [name, join(root, name)] as const),
    ['content', content] as const,
  ]) {
    const names = statSync(path).isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }).sort() : ['']
    for (const name of names) {
      const file = join(path, name)
      // What is installed for editors' forms is no source.
      if (!name.includes('node_modules') && statSync(file).isFile())
        hash.update(`${source}/${name}\0`).update(readFileSync(file)).update('\0')
    }
  }
  return hash.digest('base64url').slice(0, 21)
}
