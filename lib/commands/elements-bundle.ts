import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type BuildOptions, type Plugin } from 'esbuild'
import { transform } from 'lightningcss'

/** Bundles the custom elements into the one script of reading pages, and the search and the feedback form into two more, which are loaded when a reader gets to them. */
export async function bundleElements(root: string, directory: string): Promise<void> {
  const both: BuildOptions = {
    bundle: true,
    minify: true,
    target: 'es2020',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [stylesAsText],
  }
  await build({
    ...both,
    entryPoints: [join(root, 'components/elements/elements.ts')],
    format: 'iife',
    outfile: join(directory, 'elements.js'),
  })
  await build({
    ...both,
    entryPoints: [join(root, 'components/elements/search.ts')],
    format: 'esm',
    outfile: join(directory, 'search.js'),
  })
  await build({
    ...both,
    entryPoints: [join(root, 'components/offline/cache-page.ts')],
    format: 'esm',
    outfile: join(directory, 'keep-page.js'),
  })
  await build({
    ...both,
    entryPoints: [join(root, 'components/elements/feedback.ts')],
    format: 'esm',
    outfile: join(directory, 'feedback.js'),
  })
}

/** Styles that scripts add come into the bundle as minified text. */
const stylesAsText: Plugin = {
  name: 'styles as text',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.css$/ }, ({ path }) => ({
      loader: 'text',
      contents: transform({ filename: path, code: readFileSync(path), minify: true }).code,
    })),
}
