import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { checkContentOnDisk } from '../content.ts'
import { compileDeskStyles, compileSheets, keepSheets } from './compile-styles.ts'
import { devArguments } from './dev-arguments.ts'
import { bundleElements } from './elements-bundle.ts'
import { subsetFonts } from './fonts.ts'
import { writeMyTreatmentFile } from './write-my-treatment.ts'
import { bundlePreview } from './preview-bundle.ts'
import { keepWarnings } from './preview-warnings.ts'
import { writeSearchFiles } from './search-files.ts'

/** `npm run dev`: the site with the framework's development server, for this computer only; content is checked after each change. */

const root = process.cwd()
const assets = join(root, 'public', 'generated')
mkdirSync(assets, { recursive: true })
// The worker of an earlier build would keep the scripts of that build.
rmSync(join(root, 'public', 'sw.js'), { force: true })
await subsetFonts(assets)
await bundleElements(root, assets)
await compileSheets(root)
await compileDeskStyles(root, assets)
await bundlePreview(root)
// With a fault in the content the server still starts: its pages say what is wrong, and search keeps the names that it had.
const checked = checkContentOnDisk()
if (checked.ok) {
  writeSearchFiles(checked.value, assets)
  writeMyTreatmentFile(checked.value, assets)
}
const server = spawn(join(root, 'node_modules', '.bin', 'next'), devArguments(process.argv.slice(2)), {
  stdio: 'inherit',
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
})
server.on('exit', (code) => process.exit(code ?? 0))
// Whoever ends this process means the server too.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
keepSheets(root)
await keepWarnings(root)
