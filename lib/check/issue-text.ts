import type { Issue } from '../model/result.ts'

/** The problems as a person reads them: grouped by file, each with its place, what was found, what is expected and the remedy. */
export function issueText(issues: readonly Issue[]): string {
  const files = Map.groupBy(issues, (issue) => issue.file)
  return [...files].map(([file, own]) => `\ncontent/${file}\n${own.map(describe).join('\n')}\n`).join('')
}

/** "1 error, 2 warnings." */
export function countText(issues: readonly Issue[]): string {
  const errors = issues.filter((issue) => issue.severity === 'error').length
  return `${count(errors, 'error')}, ${count(issues.length - errors, 'warning')}.`
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`
}

function describe({ severity, rule, line, column, found, expected, remedy }: Issue): string {
  return `  ${line}:${column}  ${severity}  ${rule}\n    found     ${oneLine(found)}\n    expected  ${oneLine(expected)}\n    remedy    ${oneLine(remedy)}`
}

/** What was found may hold anything that an editor typed: signs that move the cursor become spaces. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}
