import type { Issue } from '../model/result.ts'
import { withoutEchoes } from '../validate/echoes.ts'
import { IssueList } from '../validate/issues.ts'

/** The issues of all files, gathered through the steps of the check. */
export class IssueLists {
  readonly #gathered: Issue[][] = []

  /** A list for a file: what is written into it counts. */
  for(file: string): IssueList {
    const list = new IssueList(file)
    this.#gathered.push(list.issues)
    return list
  }

  /** Takes what a rule over several files found. */
  add(issues: Issue[]): void {
    this.#gathered.push(issues)
  }

  /** Every issue once, by file and place, without those that are only wrong because of another. */
  inOrder(): Issue[] {
    const unique = new Map(
      withoutEchoes(this.#gathered.flat()).map((issue) => [
        `${issue.file}:${issue.line}:${issue.column}:${issue.rule}:${issue.found}`,
        issue,
      ]),
    )
    return [...unique.values()].sort((a, b) =>
      a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column,
    )
  }
}
