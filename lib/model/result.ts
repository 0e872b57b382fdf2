/** One fault in one place of the content, worded for an editor. */
export interface Issue {
  /** An error stops the build; a warning does not. */
  severity: 'error' | 'warning'
  /** The name of the rule, for filters and annotations, in kebab-case. */
  rule: string
  /** Path below content/, with forward slashes. */
  file: string
  /** 1-based line and column of the words that are wrong. */
  line: number
  column: number
  /** What stands there. */
  found: string
  /** What should stand there. */
  expected: string
  /** What the editor can do about it, as an instruction. */
  remedy: string
}

/** A checked value, or every fault that was found. Never both, never an exception. */
export type Result<T> = { ok: true; value: T; warnings: Issue[] } | { ok: false; issues: Issue[] }

/** Writes an issue as one line: `file:line:column  found … expected … remedy`. Line breaks and control characters in what was found become spaces. */
export function formatIssue(issue: Issue): string {
  const line = `${issue.file}:${issue.line}:${issue.column}  ${issue.severity} (${issue.rule})  found ${issue.found}; expected ${issue.expected}. ${issue.remedy}`
  return line.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}
