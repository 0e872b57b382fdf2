import { capitalised } from '../../lib/derive/a-to-z.ts'
import { pageKind } from '../../lib/model/page-kinds.ts'
import type { DeskView } from '../../lib/derive/desk/desk-view.ts'
import { CommentList } from './comment-list.tsx'
import { RatingsChart } from './ratings-chart.tsx'
import { StatusTag } from './status-tag.tsx'

/** All that is known of one page: its review, how hard it is to read, warnings, ratings and comments. */
export function ReportPage({ report, status, chart, comments, more, back }: Extract<DeskView, { page: 'report' }>) {
  const { scores, review, warnings } = report
  return (
    <>
      <p className="gloss">
        <a href="/editors">Pages</a> / {capitalised(pageKind(report.kind).singular)}
      </p>
      <h1>{report.title}</h1>
      <dl className="desk-facts">
        <div>
          <dt>Address</dt>
          <dd>
            <a href={report.path}>{report.path}</a>
          </dd>
        </div>
        <div>
          <dt>Review</dt>
          <dd>
            <StatusTag status={status} />
          </dd>
        </div>
        {review.checkedBy.length > 0 && (
          <div>
            <dt>Checked by</dt>
            <dd>{review.checkedBy.join(', ')}</dd>
          </div>
        )}
        <div>
          <dt>Version</dt>
          <dd>{report.version}</dd>
        </div>
      </dl>
      <section aria-labelledby="reading">
        <h2 id="reading">How hard it is to read</h2>
        <dl className="desk-facts">
          <div>
            <dt>Flesch–Kincaid</dt>
            <dd>
              grade {scores.fleschKincaid.toFixed(1)}{' '}
              <span className="gloss">about age {Math.round(scores.fleschKincaid + 5)}</span>
            </dd>
          </div>
          <div>
            <dt>SMOG</dt>
            <dd>grade {scores.smog.toFixed(1)}</dd>
          </div>
          <div>
            <dt>Words</dt>
            <dd>{scores.words.toLocaleString('en-GB')}</dd>
          </div>
          <div>
            <dt>Longest sentence</dt>
            <dd>
              {scores.longest.words} words: “{scores.longest.sentence}”
            </dd>
          </div>
        </dl>
      </section>
      <section aria-labelledby="warnings">
        <h2 id="warnings">Content warnings</h2>
        {warnings.length === 0 ? (
          <p>None.</p>
        ) : (
          <ul className="desk-warnings">
            {warnings.map(({ line, text }, place) => (
              <li key={place}>
                <b>Line {line}</b> {text}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="ratings">
        <h2 id="ratings">Ratings</h2>
        <RatingsChart chart={chart} />
      </section>
      <section aria-labelledby="comments">
        <h2 id="comments">Comments</h2>
        {comments.length === 0 ? (
          <p>None.</p>
        ) : (
          <p>
            <a href={`/editors/comments.csv?show=all&page=${encodeURIComponent(report.path)}`}>
              Export these comments (CSV)
            </a>
          </p>
        )}
        <CommentList comments={comments} back={back} named={false} />
        {more && (
          <p className="desk-ways">
            <a href={`/editors/comments?show=all&from=50&page=${encodeURIComponent(report.path)}`}>Older comments</a>
          </p>
        )}
      </section>
    </>
  )
}
