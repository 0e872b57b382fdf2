import { checkContentOnDisk } from './content.ts'
import type { Issue } from './model/result.ts'

/** `npm run content`: checks everything in content/ and prints the problems grouped by file. Exit code 1 when there is an error. */

const result = checkContentOnDisk()
const issues = result.ok ? result.warnings : result.issues
const errors = issues.filter((issue) => issue.severity === 'error').length
const byFile = Map.groupBy(issues, (issue) => issue.file)
for (const [file, own] of byFile) console.log(`\ncontent/${file}\n${own.map(describe).join('\n')}`)
console.log(`\n${errors} ${errors === 1 ? 'error' : 'errors'}, ${issues.length - errors} ${issues.length - errors === 1 ? 'warning' : 'warnings'}.`)
process.exitCode = errors > 0 ? 1 : 0

function describe({ severity, rule, line, column, found, expected, remedy }: Issue): string {
  return `  ${line}:${column}  ${severity}  ${rule}\n    found     ${found}\n    expected  ${expected}\n    remedy    ${remedy}`
}
