import type { IssueList } from './issues.ts'

/** Marks a place that a new page leaves for its editor: the question stands after it. */
export const UNANSWERED = 'TODO(editor):'

const MARK = /\bTODO\b(?:\(editor\))?:?\s*/

/** Reports each line that still asks a question, so that nothing half-made is published. Reads the file as it is, front matter too. */
export function validateAnswered(text: string, issues: IssueList): void {
  text.split('\n').forEach((line, index) => {
    const mark = MARK.exec(line)
    if (!mark) return
    const question = line.slice(mark.index + mark[0].length).replace(/["\]}\s]+$/, '')
    issues.error(
      'unanswered',
      { line: index + 1, column: mark.index + 1 },
      `a place that nobody has filled in${question ? `: "${question}"` : ''}`,
      'the answer, in words for a reader',
      'Write the answer over the mark and its question.',
    )
  })
}
