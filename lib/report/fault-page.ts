import type { Issue } from '../model/result.ts'
import { htmlPage, type Markup } from './html-page.ts'
import { issueList } from './issue-list.ts'

/** Asks for the page again when a file of content changes; `/preview/changes` tells, and whether it was mended before it was asked. */
const RECOVER = `const changes = new EventSource('/preview/changes')
changes.addEventListener('change', () => location.reload())
changes.addEventListener('ready', ({ data }) => data === 'true' && location.reload())`

/**
 * What the development server shows in place of every page while the content has errors: the list, in place of a stack trace.
 * It loads itself again when a file is saved, so that the page that was asked for comes back by itself.
 */
export function faultPage(issues: readonly Issue[], tokens: string, linkTo: (issue: Issue) => string): Markup {
  const errors = issues.filter((issue) => issue.severity === 'error')
  const files = new Set(errors.map((issue) => issue.file)).size
  const count = `${errors.length} ${errors.length === 1 ? 'place' : 'places'} in ${files} ${files === 1 ? 'file' : 'files'}`
  const body = `<h1>The content has faults</h1>
<p role="status">${count} must be mended before any page can be shown. Nothing of it would be published. Save the file: this page notices, and the page that you asked for comes back by itself.</p>
${issueList(errors, linkTo)}`
  return htmlPage({ title: `${count} to mend`, tokens, body, script: RECOVER })
}
