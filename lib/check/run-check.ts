import { relative, sep } from 'node:path'
import type { Issue } from '../model/result.ts'
import { type CheckRequest, HELP, readArguments } from './arguments.ts'
import { externalLinks, type LinkReport, visitLinks } from './external-links.ts'
import { issueChanges } from './issue-changes.ts'
import { countText, issueText, oneLine } from './issue-text.ts'
import { sarifLog } from './sarif.ts'

/** What the command needs from outside: the content, where it is, and where words go. */
export interface CheckSurroundings {
  directory: string
  /** Every problem of the content as it is now. */
  check: () => Promise<readonly Issue[]>
  /** The text of each file, for the links in it. */
  texts: () => ReadonlyMap<string, string>
  /** Calls back after each change on the disk, until the process ends. */
  watch: (changed: () => Promise<void>) => void
  /** Writes the report on what `check` found last. */
  report: (file: string) => Promise<void>
  visit?: typeof visitLinks
  out: (text: string) => void
  err: (text: string) => void
}

/** Runs `npm run content` with the words after it. Gives the exit code: 0 without errors, 1 with errors, 2 when it was not understood. */
export async function runCheck(words: readonly string[], around: CheckSurroundings): Promise<0 | 1 | 2> {
  const request = readArguments(words)
  if ('mistake' in request) {
    around.err(`${request.mistake} "npm run content -- --help" explains them.\n`)
    return 2
  }
  if (request.help) {
    around.out(HELP)
    return 0
  }
  const unknown = request.only.find((file) => !around.texts().has(file))
  if (unknown !== undefined) {
    around.err(`There is no file content/${unknown}.\n`)
    return 2
  }
  const wanted = (issues: readonly Issue[]) =>
    request.only.length === 0 ? issues : issues.filter(({ file }) => request.only.includes(file))
  const found = await around.check()
  const report = request.links ? await (around.visit ?? visitLinks)(externalLinks(around.texts())) : undefined
  const issues = wanted([...found, ...(report?.issues ?? [])].sort(byPlace))
  print(request, issues, report, around)
  if (request.report) {
    await around.report(request.report)
    around.err(`The report on all pages is in ${request.report}. Open it in a browser.\n`)
  }
  if (request.watch) keepChecking(found, wanted, around)
  return issues.some(({ severity }) => severity === 'error') ? 1 : 0
}

function print(
  { format }: CheckRequest,
  issues: readonly Issue[],
  report: LinkReport | undefined,
  { directory, out, err }: CheckSurroundings,
): void {
  const errors = issues.filter(({ severity }) => severity === 'error').length
  if (format === 'json') out(`${JSON.stringify({ errors, warnings: issues.length - errors, issues }, null, 2)}\n`)
  else if (format === 'sarif')
    out(
      `${JSON.stringify(sarifLog(issues, relative(process.cwd(), directory).split(sep).join('/') || '.'), null, 2)}\n`,
    )
  else out(`${issueText(issues)}\n${countText(issues)}\n`)
  if (report?.offline) err('There is no connection to the internet: links to other websites were not checked.\n')
  else if (report && report.unclear.length > 0)
    err(
      `${report.unclear.length} ${report.unclear.length === 1 ? 'link' : 'links'} gave no clear answer to a program. Open them by hand:\n${report.unclear.map(({ url, why }) => `  ${url}  (${why})`).join('\n')}\n`,
    )
}

function keepChecking(
  first: readonly Issue[],
  wanted: (issues: readonly Issue[]) => readonly Issue[],
  { check, watch, out }: CheckSurroundings,
): void {
  let before = first
  out('Waiting for changes. Stop with Ctrl+C.\n')
  watch(async () => {
    const after = await check()
    const { added, gone } = issueChanges(wanted(before), wanted(after))
    before = after
    if (added.length + gone.length === 0) return
    for (const { file, line, rule, found } of gone) out(`mended  content/${file}:${line}  ${rule}: ${oneLine(found)}\n`)
    out(`${issueText(added)}${added.length > 0 ? '\n' : ''}${countText(wanted(after))}\n`)
  })
}

function byPlace(a: Issue, b: Issue): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column
}
