import type { Issue } from '../model/result.ts'
import { escapeText } from '../model/escape-text.ts'
import { type Markup } from './html-page.ts'

/**
 * Issues grouped by file, each with its line, the words, what is expected and the remedy.
 * @param linkTo address that opens a place in a file; without it the place is printed only
 */
export function issueList(issues: readonly Issue[], linkTo?: (issue: Issue) => string): Markup {
  return [...Map.groupBy(issues, (issue) => issue.file)]
    .map(
      ([file, own]) =>
        `<h2><code>content/${escapeText(file)}</code></h2>\n<ol>\n${own.map((issue) => item(issue, linkTo)).join('\n')}\n</ol>`,
    )
    .join('\n')
}

function item(issue: Issue, linkTo?: (issue: Issue) => string): Markup {
  const place = `Line ${issue.line}`
  const where = linkTo
    ? `<a href="${escapeText(linkTo(issue))}">${place}<span class="quiet">: open it in the editor</span></a>`
    : place
  return `<li class="issue ${issue.severity}">
<p>${where}</p>
<dl>
<dt>Found</dt><dd>${escapeText(issue.found)}</dd>
<dt>Expected</dt><dd>${escapeText(issue.expected)}</dd>
<dt>What to do</dt><dd>${escapeText(issue.remedy)}</dd>
<dt>Rule</dt><dd><code>${escapeText(issue.rule)}</code>, ${issue.severity}</dd>
</dl>
</li>`
}
