import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { watchFolders } from '../check/watch-folders.ts'
import { checkContentOnDisk, contentDirectory } from '../content.ts'
import { rememberDocuments } from '../parse/remember-documents.ts'

/** Editors save a file in several steps: the check waits until they are over. */
const SETTLED_MS = 150

/** Where the warnings of all files are, as a list of issues, below the project's folder. */
export const WARNINGS_FILE = 'node_modules/.cache/preview/warnings.json'

/**
 * Keeps a file with every warning of the content for the preview: those of language too, which take longer than a page may.
 * Checks once, and again after each change, until the process ends.
 */
export async function keepWarnings(root: string): Promise<void> {
  const { languageRules } = await import('../language/language-rules.ts')
  const { markdownShape } = await import('../language/markdown-shape.ts')
  const take = rememberDocuments()
  const file = join(root, WARNINGS_FILE)
  mkdirSync(dirname(file), { recursive: true })
  rmSync(file, { force: true })
  const write = () => {
    const result = checkContentOnDisk(contentDirectory(), { take, language: languageRules, shape: markdownShape })
    // Written beside and moved into place, so that nobody reads half of it.
    writeFileSync(`${file}.new`, JSON.stringify(result.ok ? result.warnings : result.issues))
    renameSync(`${file}.new`, file)
  }
  write()
  watchFolders(contentDirectory(), SETTLED_MS, write)
}
