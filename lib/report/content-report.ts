import { deriveReviewStatus, formatDay } from '../derive/review-status.ts'
import type { Organisation } from '../model/library.ts'
import type { PageReport } from '../model/page-report.ts'
import type { Issue, Result } from '../model/result.ts'
import type { Day, Source } from '../model/review.ts'
import { escapeText } from '../model/escape-text.ts'
import { htmlPage, type Markup } from './html-page.ts'
import { issueList } from './issue-list.ts'
import { scoreChart } from './score-chart.ts'

/** What the report is made from. A day is given, so that the same content gives the same report. */
export interface ReportContent {
  /** The checked site and its pages; or only the issues, where the content has errors. */
  checked: Result<{ site: Organisation; pages: readonly PageReport[]; sources: ReadonlyMap<string, readonly Source[]> }>
  today: Day
  tokens: string
}

/** The school grade that a page should not be over: the content standard's limit. */
const GRADE_LIMIT = 6

/** The report of all content as one HTML page: scores, warnings, review dates and sources of every page, the worst first. */
export function contentReport({ checked, today, tokens }: ReportContent): Markup {
  const day = formatDay(today)
  if (!checked.ok) {
    const errors = checked.issues.filter(({ severity }) => severity === 'error').length
    const body = `<h1>Report on the content</h1>\n<p>${day}. The content has ${errors} ${errors === 1 ? 'error' : 'errors'}, so there are no pages to report on yet. Mend these places, and make the report again.</p>\n${issueList(checked.issues)}`
    return htmlPage({ title: `Report on the content, ${day}`, tokens, body })
  }
  const { site, pages, sources } = checked.value
  const rows = [...pages].sort(
    (a, b) =>
      b.scores.fleschKincaid - a.scores.fleschKincaid ||
      b.warnings.length - a.warnings.length ||
      (a.path < b.path ? -1 : 1),
  )
  const status = (page: PageReport) => statusWords(page, today, site.review.dueSoonDays)
  const count = (words: string) => pages.filter((page) => status(page) === words).length
  const body = `<h1>Report on the content</h1>
<p>${escapeText(site.name)}, ${day}. ${pages.length} pages, the hardest to read first.</p>
<dl class="sums">
<dt>Never checked by a clinician</dt><dd>${count('Draft')}</dd>
<dt>Check overdue</dt><dd>${count('Overdue')}</dd>
<dt>Check due within ${site.review.dueSoonDays} days</dt><dd>${count('Due soon')}</dd>
<dt>Warnings</dt><dd>${checked.warnings.length}</dd>
<dt>Pages over grade ${GRADE_LIMIT}</dt><dd>${pages.filter(({ scores }) => scores.fleschKincaid > GRADE_LIMIT).length}</dd>
</dl>
<h2>How hard pages are to read</h2>
${scoreChart(
  pages.map(({ title, scores }) => ({ title, grade: scores.fleschKincaid })),
  GRADE_LIMIT,
)}
<h2 id="all">All pages</h2>
<div class="wide" role="region" aria-labelledby="all" tabindex="0">
<table>
<thead><tr><th scope="col">Page</th><th scope="col">Kind</th><th scope="col">Grade</th><th scope="col">SMOG</th><th scope="col">Longest sentence</th><th scope="col">Words</th><th scope="col">Warnings</th><th scope="col">Review</th><th scope="col">Written</th><th scope="col">Next check</th><th scope="col">Sources</th></tr></thead>
<tbody>
${rows.map((page) => row(page, status(page), sources.get(page.path)?.length ?? 0)).join('\n')}
</tbody>
</table>
</div>
<h2>Page by page</h2>
${rows.map((page) => details(page, checked.warnings, sources.get(page.path) ?? [])).join('\n')}`
  return htmlPage({ title: `Report on the content, ${day}`, tokens, body })
}

function row({ path, title, kind, scores, warnings, review }: PageReport, status: string, sources: number): Markup {
  const grade = scores.fleschKincaid.toFixed(1)
  const cells = [
    kind.replace('-', ' '),
    scores.fleschKincaid > GRADE_LIMIT ? `<strong>${grade}</strong>` : grade,
    scores.smog.toFixed(1),
    `${scores.longest.words} words`,
    scores.words.toLocaleString('en-GB'),
    String(warnings.length),
    status,
    dayOrNone(review.written),
    dayOrNone(review.nextCheck),
    String(sources),
  ]
  return `<tr><th scope="row"><a href="#${idOf(path)}">${escapeText(title)}</a></th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
}

function details({ path, title, scores }: PageReport, warnings: readonly Issue[], sources: readonly Source[]): Markup {
  const file = `${path.slice(1)}.md`
  const own = warnings.filter((issue) => issue.file === file)
  return `<section id="${idOf(path)}" aria-labelledby="${idOf(path)}-h">
<h3 id="${idOf(path)}-h">${escapeText(title)}</h3>
<p class="quiet"><code>content/${file}</code></p>
<p>Longest sentence, ${scores.longest.words} words: ${escapeText(scores.longest.sentence)}</p>
${own.length === 0 ? '<p>No warnings.</p>' : `<ul>\n${own.map(({ line, rule, found, expected, remedy }) => `<li class="issue warning"><p>Line ${line}: ${escapeText(found)}</p>Expected ${escapeText(expected)}. ${escapeText(remedy)} <code class="quiet">${escapeText(rule)}</code></li>`).join('\n')}\n</ul>`}
<ul class="sources">
${sources.map(({ title: name, publisher, url, published, accessed }) => `<li><a href="${escapeText(url)}">${escapeText(name)}</a>, ${escapeText(publisher)}${published ? `, ${formatDay(published)}` : ''}. Read ${formatDay(accessed)}.</li>`).join('\n')}
</ul>
</section>`
}

function statusWords({ review }: PageReport, today: Day, dueSoonDays: number): string {
  const { kind } = deriveReviewStatus(review, today, dueSoonDays)
  switch (kind) {
    case 'draft':
      return 'Draft'
    case 'overdue':
      return 'Overdue'
    case 'due-soon':
      return 'Due soon'
    case 'current':
      return 'Checked'
    default: {
      const never: never = kind
      return never
    }
  }
}

function dayOrNone(day: Day | null): Markup {
  return day ? `<time datetime="${day}">${formatDay(day)}</time>` : 'none'
}

function idOf(path: string): string {
  return path.slice(1).replace('/', '-')
}
