import { isUtf8 } from 'node:buffer'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { checkContent, type CheckOptions } from './check-content.ts'
import type { SourceFile } from './check-content/read-sources.ts'
import type { Library } from './model/library.ts'
import { formatIssue, type Issue, type Result } from './model/result.ts'
import type { Day } from './model/review.ts'
import { rememberDocuments } from './parse/remember-documents.ts'

/** The door to the disk: nobody else in lib reads content/. */

const LARGEST_FILE = 256 * 1024

/** Thrown once, with every fault of every file, when the content cannot be published. */
export class ContentError extends Error {
  readonly issues: Issue[]

  constructor(issues: Issue[]) {
    const errors = issues.filter((issue) => issue.severity === 'error')
    super(
      `The content has ${errors.length} ${errors.length === 1 ? 'fault' : 'faults'}. Nothing is published until they are mended:\n\n${errors.map(formatIssue).join('\n')}\n`,
    )
    this.name = 'ContentError'
    this.issues = issues
  }
}

/** Where the content is: `CONTENT_DIR`, else content/ in the working folder. */
export function contentDirectory(): string {
  return process.env.CONTENT_DIR ?? join(process.cwd(), 'content')
}

/** Endings of files that somebody meant as Markdown, and that would not be read. */
const ALMOST_MARKDOWN = /\.(?:md\.txt|markdown|mdown|mkd|mdx|docx?|odt|rtf|MD|Md|mD)$/

/** Reads every Markdown file below a folder. Files that are not UTF-8, are too large or have another ending are named, not read. */
export function readContentFiles(directory: string): Map<string, SourceFile> {
  const files = new Map<string, SourceFile>()
  for (const name of readdirSync(directory, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(directory, name)
    if (name === 'README.md' || name.split(sep).some((part) => part.startsWith('.'))) continue
    const file = relative(directory, path).split(sep).join('/')
    if (name.endsWith('.md')) files.set(file, readSource(path))
    else if (ALMOST_MARKDOWN.test(name)) files.set(file, { fault: 'wrong-ending' })
  }
  return files
}

function readSource(path: string): SourceFile {
  let bytes: Buffer
  try {
    const stats = statSync(path)
    if (stats.isDirectory()) return { fault: 'folder' }
    if (stats.size > LARGEST_FILE) return { fault: 'too-large' }
    bytes = readFileSync(path)
  } catch {
    return { fault: 'unreadable' } // a link to a file that is gone, or a file that this process may not open
  }
  return isUtf8(bytes) ? { text: bytes.toString('utf8').replace(/^\uFEFF/, '') } : { fault: 'not-utf8' }
}

declare global {
  /** A development server has several copies of this module, and makes new ones when code changes: they share what was parsed and what was checked last. */
  var contentRemembered: ReturnType<typeof rememberDocuments> | undefined
  var contentChecked: { directory: string; fingerprint: string; result: Result<Library> } | undefined
}

/**
 * Checks the content on disk: the library, or every fault.
 * In development a file that has not changed is not parsed again; the rules run over all of them each time.
 */
export function checkContentOnDisk(directory = contentDirectory(), options: CheckOptions = {}): Result<Library> {
  const take =
    process.env.NODE_ENV === 'development' ? (globalThis.contentRemembered ??= rememberDocuments()) : undefined
  return checkContent(readContentFiles(directory), {
    ...(take ? { take } : {}),
    today: today(),
    ...picturesBeside(directory),
    ...options,
  })
}

/** The first day of this project: a clock that is wrong and says an earlier day does not make every page's date a fault. */
const FIRST_DAY = '2026-11-23'

function today(): Day {
  const clock = new Date().toISOString().slice(0, 10)
  return clock > FIRST_DAY ? clock : FIRST_DAY
}

/** The pictures that pages can show: the files of public/ beside the content, where there is one. */
function picturesBeside(directory: string): Pick<CheckOptions, 'pictures'> {
  const folder = join(directory, '../public')
  if (!existsSync(folder)) return {}
  return {
    pictures: new Set(
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `/${name.split(sep).join('/')}`),
    ),
  }
}

/** The library, or every fault, with warnings. Made once for as long as no file changes. */
export function getChecked(directory?: string): Result<Library> {
  const place = directory ?? contentDirectory()
  const kept = globalThis.contentChecked
  const fingerprint = fingerprintOf(place)
  if (kept?.directory === place && kept.fingerprint === fingerprint) return kept.result
  const result = checkContentOnDisk(place)
  globalThis.contentChecked = { directory: place, fingerprint, result }
  return result
}

/**
 * The checked library.
 * @throws ContentError with every fault when the content cannot be published
 */
export function getLibrary(directory?: string): Library {
  const result = getChecked(directory)
  if (!result.ok) throw new ContentError(result.issues)
  return result.value
}

/** Changes when any file is added, removed or saved: names, sizes and times, not contents. */
function fingerprintOf(directory: string): string {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => {
      const stats = statSync(join(directory, name), { throwIfNoEntry: false }) // a link to a file that is gone has none
      return `${name}:${stats?.size}:${stats?.mtimeMs}`
    })
    .join('|')
}
