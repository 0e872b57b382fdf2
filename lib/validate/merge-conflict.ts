import type { IssueList } from './issues.ts'

/** Reports the first of the marks that a program for versions leaves where two people changed the same lines, and how many places there are. */
export function validateMerged(text: string, issues: IssueList): void {
  const lines = text.split('\n')
  const starts = lines.flatMap((line, index) => (/^<{7}(?: |\r?$)/.test(line) ? [index] : []))
  const first = starts[0] ?? lines.findIndex((line) => /^(?:>{7}|\|{7})(?: |\r?$)/.test(line))
  if (first === -1) return
  const places = starts.length > 1 ? `${starts.length} places` : 'a place'
  issues.error(
    'merge-conflict',
    { line: first + 1, column: 1 },
    `${places} that two people changed at once ("${lines[first]!.trim().slice(0, 40)}")`,
    'one text',
    'Between <<<<<<< and ======= stands one person’s text, from there to >>>>>>> the other’s. Keep what is right, delete the rest and the lines of signs, and check the page again: nothing else of this file is reported until then.',
  )
}
