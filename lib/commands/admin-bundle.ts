import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

/**
 * Makes the script of the visual editor. Its packages have a folder and a lock of their own and are installed on first use,
 * because few people need them and they are a third of the site's own.
 * @throws where the packages cannot be installed
 */
export async function bundleAdmin(root: string, outfile: string): Promise<void> {
  const home = join(root, 'lib/authoring/visual-editor')
  if (!existsSync(join(home, 'node_modules/decap-cms-app'))) {
    console.log('Installing the visual editor (once; about a minute) …')
    const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: home,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
    if (status !== 0)
      throw new Error(
        'The visual editor could not be installed. Is there a connection to the internet? The files can be edited as text without it.',
      )
  }
  await build({
    entryPoints: [join(root, 'components/admin/admin.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
    legalComments: 'none',
    outfile,
    nodePaths: [join(home, 'node_modules')],
    define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
    loader: { '.svg': 'text', '.wasm': 'empty', '.woff': 'empty', '.woff2': 'empty' },
  })
}
