import { runCheck } from './check/run-check.ts'
import { watchFolders } from './check/watch-folders.ts'
import { checkContentOnDisk, contentDirectory, readContentFiles } from './content.ts'
import type { Library } from './model/library.ts'
import type { Result } from './model/result.ts'
import { rememberDocuments } from './parse/remember-documents.ts'

/** `npm run content`: checks everything in content/ and prints the problems. `npm run content -- --help` says what else it can do. */

const directory = contentDirectory()
/** A file that has not changed is not parsed again while the command watches. */
const take = rememberDocuments()
/** Editors save a file in several steps: the check waits until they are over. */
const SETTLED_MS = 150
let last: Result<Library> = { ok: false, issues: [] }

process.exitCode = await runCheck(process.argv.slice(2), {
  directory,
  async check() {
    // Slow to load, and --help does not need them.
    const { languageRules } = await import('./language/language-rules.ts')
    const { markdownShape } = await import('./language/markdown-shape.ts')
    last = checkContentOnDisk(directory, { take, language: languageRules, shape: markdownShape, faultsOnly: true })
    return last.ok ? last.warnings : last.issues
  },
  async report(file) {
    const { writeReport } = await import('./commands/write-report.ts')
    writeReport(last, file, new Date().toISOString().slice(0, 10))
  },
  texts: () =>
    new Map([...readContentFiles(directory)].map(([file, source]) => [file, 'text' in source ? source.text : ''])),
  watch: (changed) => void watchFolders(directory, SETTLED_MS, changed),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
})
