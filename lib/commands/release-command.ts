import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { goBack, goLive, ReleaseRefused } from './releases.ts'

/**
 * `npm run release -- SITE` serves this built checkout from now on, `npm run rollback -- SITE` the one before it; docs/hosting.md says what
 * SITE is. `--restart "systemctl restart cancer-medicines"` names what starts the server again.
 */

try {
  const { values, positionals } = readArguments()
  const [way, site] = positionals
  const restart = () =>
    values.restart === undefined || spawnSync(values.restart, { shell: true, stdio: 'inherit' }).status === 0
  const served = way === 'back' ? goBack(site!, restart) : (goLive(site!, process.cwd(), restart), process.cwd())
  console.log(
    `${served} is served${values.restart === undefined ? ' when the server is started again' : ''}. "npm run rollback -- ${site}" takes it back.`,
  )
} catch (error) {
  if (!(error instanceof ReleaseRefused)) throw error
  console.error(error.message)
  process.exitCode = 1
}

function readArguments() {
  const usage = 'Say which site: npm run release -- /srv/medicines, or npm run rollback -- /srv/medicines.'
  try {
    const read = parseArgs({ allowPositionals: true, options: { restart: { type: 'string' } } })
    if (read.positionals.length === 2) return read
  } catch {
    // An option that nobody knows: what can be said stands in the sentence.
  }
  throw new ReleaseRefused(usage)
}
