import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { commandWords } from './command-words.ts'
import { exportSite } from './export-site.ts'
import { whyNotExported } from './finished-build.ts'

/**
 * `npm run export`: builds the site and writes it to out/, for any static host. `-- --built` takes the build that is there.
 * Pages of such a site have nobody behind them: the build is told so by `STATIC_EXPORT`, and leaves out what would need a server.
 */

const { values } = commandWords({ options: { built: { type: 'boolean' } } }, 'npm run export [-- --built]')
const root = process.cwd()
const target = join(root, 'out')
if (!values.built) {
  const { status } = spawnSync(process.execPath, [join(root, 'lib/commands/build-command.ts')], {
    stdio: 'inherit',
    env: { ...process.env, STATIC_EXPORT: '1' },
  })
  if (status !== 0) process.exit(status ?? 1)
}
const fault = whyNotExported(root)
if (fault) {
  console.error(fault)
  process.exit(1)
}
console.log('\nWriting and compressing the files …')
const files = await exportSite(root, target)
console.log(
  `${files.length} files in ${target}, each with .br and .gz beside it where that is smaller; _headers and _redirects for the host, _nginx.conf for nginx.`,
)
