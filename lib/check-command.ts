import { watch } from 'node:fs'
import { runCheck } from './check/run-check.ts'
import { checkContentOnDisk, contentDirectory, readContentFiles } from './content.ts'

/** `npm run content`: checks everything in content/ and prints the problems. `npm run content -- --help` says what else it can do. */

const directory = contentDirectory()
/** Editors save a file in several steps: the check waits until they are over. */
const SETTLED_MS = 150

process.exitCode = await runCheck(process.argv.slice(2), {
  directory,
  check() {
    const result = checkContentOnDisk(directory)
    return result.ok ? result.warnings : result.issues
  },
  texts: () => new Map([...readContentFiles(directory)].map(([file, source]) => [file, 'text' in source ? source.text : ''])),
  watch(changed) {
    let waiting: NodeJS.Timeout | undefined
    watch(directory, { recursive: true }, (_event, name) => {
      if (!name?.endsWith('.md')) return
      clearTimeout(waiting)
      waiting = setTimeout(changed, SETTLED_MS)
    })
  },
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
})
