import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { BuiltPage } from '../framework/built-pages.ts'
import type { Library } from '../model/library.ts'
import { pagePath } from '../paths.ts'

/**
 * Bundles the service worker into the root of public/, from where it may answer for every page. Its bytes change when any page
 * has changed, so that a browser that has the old one renews what it keeps.
 * @param pages the finished pages
 */
export async function bundleServiceWorker(root: string, library: Library, pages: readonly BuiltPage[]): Promise<void> {
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

function hashPages(pages: readonly BuiltPage[]): string {
  const hash = createHash('sha256')
  for (const { name, file } of pages) hash.update(name).update(readFileSync(file))
  return hash.digest('hex').slice(0, 12)
}
