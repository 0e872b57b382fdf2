import { join } from 'node:path'
import { build } from 'esbuild'

/** Bundles the preview, which pages carry in development only, into a folder that is never served from the disk. */
export async function bundlePreview(root: string): Promise<void> {
  await build({
    entryPoints: [join(root, 'components/preview/preview.ts')],
    bundle: true,
    target: 'es2022',
    format: 'iife',
    logLevel: 'warning',
    outfile: join(root, 'node_modules/.cache/preview/preview.js'),
  })
}
