import type { Issue } from '../model/result.ts'
import type { Position } from '../parse/markup-fault.ts'

/** Gathers the faults of one file, so that an editor hears of all of them at once. */
export class IssueList {
  readonly issues: Issue[] = []
  readonly file: string

  constructor(file: string) {
    this.file = file
  }

  error(rule: string, at: Position, found: string, expected: string, remedy: string): void {
    this.issues.push({
      severity: 'error',
      rule,
      file: this.file,
      line: at.line,
      column: at.column,
      found,
      expected,
      remedy,
    })
  }

  warn(rule: string, at: Position, found: string, expected: string, remedy: string): void {
    this.issues.push({
      severity: 'warning',
      rule,
      file: this.file,
      line: at.line,
      column: at.column,
      found,
      expected,
      remedy,
    })
  }

  get hasErrors(): boolean {
    return this.issues.some((issue) => issue.severity === 'error')
  }
}

/** The closest of the known words, for "did you mean"; undefined when nothing is near. */
export function closest(word: string, known: readonly string[]): string | undefined {
  let best: string | undefined
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), bestDistance)
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance]
  }
  return best
}

/** Number of single-letter changes from one word to another, given up at `limit`. */
export function editDistance(a: string, b: string, limit = Infinity): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++)
      row[j] = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
    previous = row
  }
  return previous[b.length]!
}
