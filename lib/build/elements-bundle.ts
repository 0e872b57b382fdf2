import { join } from 'node:path'
import { build } from 'esbuild'

/** Bundles the custom elements into the one script of reading pages. */
export async function bundleElements(root: string, directory: string): Promise<void> {
  await build({ entryPoints: [join(root, 'components/elements/elements.ts')], bundle: true, minify: true, format: 'iife', target: 'es2020', outfile: join(directory, 'elements.js'), legalComments: 'none', logLevel: 'warning' })
}
