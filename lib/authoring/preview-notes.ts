import type { Issue } from '../model/result.ts'
import { sentenceAt } from './sentence-at.ts'

/** A warning as the preview shows it beside its sentence. */
export interface PreviewNote extends Pick<Issue, 'severity' | 'rule' | 'line' | 'found' | 'expected' | 'remedy'> {
  /** The words to look for on the page, the likeliest first. Empty for what stands in the file only. */
  sentences: string[]
  /** Opens the place in the editor. */
  href: string
}

/** The notes of one file, in the order of its lines. `linkTo` opens a place in the editor. */
export function previewNotes(
  file: string,
  text: string,
  issues: readonly Issue[],
  linkTo: (issue: Issue) => string,
): PreviewNote[] {
  return issues
    .filter((issue) => issue.file === file)
    .map((issue) => {
      const quoted = [...issue.found.matchAll(/["“]([^"”]{3,})["”]/g)].map(([, words]) =>
        words!.replace(/…$/, '').trim(),
      )
      const { severity, rule, line, found, expected, remedy } = issue
      return {
        severity,
        rule,
        line,
        found,
        expected,
        remedy,
        sentences: [sentenceAt(text, line, issue.column), ...quoted].filter((words) => words.length > 2),
        href: linkTo(issue),
      }
    })
}
