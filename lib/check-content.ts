import { validatePlaces } from './check-content/content-files.ts'
import { crossCheck, type LanguageRules } from './check-content/cross-check.ts'
import { IssueLists } from './check-content/issue-lists.ts'
import { giveVersions } from './check-content/page-versions.ts'
import { parseSources, type ParseSettings } from './check-content/parse-sources.ts'
import { readSources, type SourceFile } from './check-content/read-sources.ts'
import { type RuleSettings, validateDocuments } from './check-content/validate-documents.ts'
import type { Library } from './model/library.ts'
import type { Result } from './model/result.ts'

/** What the check knows beside the files. */
export interface CheckOptions extends ParseSettings, RuleSettings {
  /** The rules of language: warnings only, and slow to load, so that only whoever asks for them has them. */
  language?: LanguageRules
}

/**
 * Checks all of content/: parses and validates each file, then all of them together.
 * `files` maps paths below content/ to their text. Every fault of every file is in the answer.
 */
export function checkContent(files: ReadonlyMap<string, SourceFile>, options: CheckOptions = {}): Result<Library> {
  const lists = new IssueLists()
  validatePlaces(files.keys(), lists)
  const texts = readSources(files, lists)
  const documents = parseSources(texts, options)
  const validated = validateDocuments(documents, files.keys(), options, lists)
  crossCheck(documents, validated, options, lists)

  const issues = lists.inOrder()
  const { site, tables, plainPages, shared } = validated
  if (!site || issues.some(({ severity }) => severity === 'error')) return { ok: false, issues }
  const rest = { site, ...tables, pages: plainPages, shared }
  return { ok: true, value: { ...rest, ...giveVersions(validated, rest) }, warnings: issues }
}
