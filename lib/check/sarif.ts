import type { Log, Result as SarifResult } from 'sarif'
import type { Issue } from '../model/result.ts'

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'

/**
 * The problems as SARIF 2.1.0, which GitHub shows beside the changed lines.
 * @param folder path of the content from the root of the repository, such as "content"
 */
export function sarifLog(issues: readonly Issue[], folder: string): Log {
  const rules = [...new Set(issues.map((issue) => issue.rule))].sort()
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'content check',
            informationUri: 'https://github.com/cancer-medicines-explained/site',
            rules: rules.map((id) => ({ id, shortDescription: { text: id.replaceAll('-', ' ') } })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: issues.map((issue) => sarifResult(issue, rules.indexOf(issue.rule), folder)),
      },
    ],
  }
}

function sarifResult(issue: Issue, ruleIndex: number, folder: string): SarifResult {
  const { rule, severity, file, line, column, found, expected, remedy } = issue
  return {
    ruleId: rule,
    ruleIndex,
    level: severity,
    message: { text: `Found ${found}; expected ${expected}. ${remedy}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: [...folder.split('/'), ...file.split('/')].map(encodeURIComponent).join('/') },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
    // A problem that only moves with its lines stays the same problem.
    partialFingerprints: { 'contentRule/v1': `${rule}:${file}:${found}` },
  }
}
