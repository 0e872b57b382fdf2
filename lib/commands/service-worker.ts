import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Library } from '../model/library.ts'
import { pagePath } from '../site.ts'

/**
 * Bundles the service worker into the root of public/, from where it may answer for every page. Its bytes change when any page
 * has changed, so that a browser that has the old one renews what it keeps.
 * @param pages the folder of the finished pages
 */
export async function bundleServiceWorker(root: string, library: Library, pages: string): Promise<void> {
  const helpPages = ['/', ...library.pages.map(({ slug }) => pagePath(slug))]
  await build({
    entryPoints: [join(root, 'components/offline/service-worker.ts')],
    outfile: join(root, 'public', 'sw.js'),
    bundle: true,
    minify: true,
    target: 'es2020',
    format: 'iife',
    legalComments: 'none',
    logLevel: 'warning',
    define: {
      'process.env.NODE_ENV': '"production"',
      HELP_PAGES: JSON.stringify(helpPages),
      BUILD: JSON.stringify(hashPages(pages)),
    },
  })
}

function hashPages(directory: string): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(directory, { recursive: true, encoding: 'utf8' }).sort())
    if (name.endsWith('.html')) hash.update(name).update(readFileSync(join(directory, name)))
  return hash.digest('hex').slice(0, 12)
}
