import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { checkContent } from '../lib/check-content.ts'
import type { SourceFile } from '../lib/check-content/read-sources.ts'
import { readContentFiles } from '../lib/content.ts'
import { indexLibrary, type LibraryIndex } from '../lib/derive/library-index.ts'
import type { Library } from '../lib/model/library.ts'
import { formatIssue, type Issue, type Result } from '../lib/model/result.ts'

/** The valid content tree of tests/fixtures/content, and ways to change it: what most tests start from. */

export const VALID_CONTENT = join(import.meta.dirname, 'fixtures/content')

/** One change of the valid tree: words replaced, a file written, linked, taken away, or grown past the limit. */
export type Change =
  | { file: string; find: string; replace: string }
  | { file: string; write: string }
  | { file: string; writeBase64: string }
  | { file: string; fillWithKilobytes: number }
  | { file: string; linkTo: string }
  | { file: string; remove: true }

/** The files of the valid tree. */
export function validFiles(): Map<string, SourceFile> {
  return readContentFiles(VALID_CONTENT)
}

/** The text of one file of the valid tree. */
export function validText(file: string): string {
  return readFileSync(join(VALID_CONTENT, file), 'utf8')
}

/** The issues of the valid tree with one file's words replaced, each as one line. */
export function issuesAfter(file: string, find: string, replace: string): string[] {
  const files = validFiles()
  files.set(file, { text: replaceOnce(validText(file), find, replace, file) })
  return issueLines(checkContent(files))
}

/** Every issue of an answer, errors and warnings, each as one line. */
export function issueLines(result: Result<Library>): string[] {
  return issuesOf(result).map(formatIssue)
}

export function issuesOf(result: Result<Library>): Issue[] {
  return result.ok ? result.warnings : result.issues
}

/** The checked library of some files. Throws with the issues where there are errors. */
export function libraryOf(files: ReadonlyMap<string, SourceFile> = validFiles()): Library {
  const result = checkContent(files)
  if (!result.ok) throw new Error(result.issues.map(formatIssue).join('\n'))
  return result.value
}

/** The index of the valid tree, with some files written anew. */
export function indexWith(texts: Record<string, string> = {}): LibraryIndex {
  const files = validFiles()
  for (const [file, text] of Object.entries(texts)) files.set(file, { text })
  return indexLibrary(libraryOf(files))
}

/** Runs with a copy of the valid tree on the disk, changed; the copy is gone afterwards. */
export function withTreeOnDisk<T>(changes: readonly Change[], run: (directory: string) => T): T {
  const directory = mkdtempSync(join(tmpdir(), 'content-tree-'))
  const remove = () => rmSync(directory, { recursive: true })
  let result: T | undefined
  try {
    cpSync(VALID_CONTENT, directory, { recursive: true })
    for (const change of changes) applyChange(join(directory, change.file), change)
    result = run(directory)
    return result
  } finally {
    if (result instanceof Promise) void result.then(remove, remove)
    else remove()
  }
}

function applyChange(path: string, change: Change): void {
  if ('remove' in change) rmSync(path)
  else if ('write' in change) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, change.write)
  } else if ('linkTo' in change) symlinkSync(change.linkTo, path)
  else if ('writeBase64' in change) writeFileSync(path, Buffer.from(change.writeBase64, 'base64'))
  else if ('fillWithKilobytes' in change) writeFileSync(path, 'x'.repeat(change.fillWithKilobytes * 1024))
  else writeFileSync(path, replaceOnce(readFileSync(path, 'utf8'), change.find, change.replace, change.file))
}

/** Replaces words that stand in the text; throws where they do not, so that no test passes on an unchanged file. */
export function replaceOnce(text: string, find: string, replace: string, file = 'the text'): string {
  if (!text.includes(find)) throw new Error(`"${find}" does not stand in ${file}`)
  return text.replace(find, () => replace)
}
