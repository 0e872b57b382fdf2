import { DESK_ORDERS, DESK_SHOWS, type DeskOverview, type DeskRow } from '../../lib/derive/desk/desk-overview.ts'
import { capitalised } from '../../lib/derive/a-to-z.ts'
import { PAGE_KINDS } from '../../lib/model/page-kinds.ts'
import { SelectField } from './select-field.tsx'
import { StatusTag } from './status-tag.tsx'

const COLUMNS = ['Page', 'Review', 'Reading grade', 'Warnings', 'Rating', 'Open comments']

/** Every page that readers rate, in one table. */
export function OverviewPage({ overview: { totals, rows, choice } }: { overview: DeskOverview }) {
  return (
    <>
      <h1>Pages</h1>
      <ul className="desk-totals">
        <Total count={totals.pages} words="pages" />
        <Total count={totals.drafts} words={totals.drafts === 1 ? 'draft' : 'drafts'} />
        <Total count={totals.due} words={totals.due === 1 ? 'check due' : 'checks due'} />
        <Total count={totals.warnings} words={totals.warnings === 1 ? 'content warning' : 'content warnings'} />
        <Total
          count={totals.comments}
          words={totals.comments === 1 ? 'open comment' : 'open comments'}
          href={totals.comments > 0 ? '/editors/comments' : undefined}
        />
      </ul>
      <form className="desk-filter" action="/editors">
        <SelectField
          name="kind"
          label="Kind"
          chosen={choice.kind}
          options={[
            { id: 'all', label: 'Every kind' },
            ...PAGE_KINDS.map(({ id, plural }) => ({ id, label: capitalised(plural) })),
          ]}
        />
        <SelectField name="show" label="Show" chosen={choice.show} options={DESK_SHOWS} />
        <SelectField name="order" label="Order" chosen={choice.order} options={DESK_ORDERS} />
        <button className="button" type="submit">
          Apply
        </button>
      </form>
      <table className="desk-table">
        <caption>{rows.length === 1 ? '1 page' : `${rows.length} pages`}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <OverviewRow key={row.path} row={row} />
          ))}
        </tbody>
      </table>
      <p className="hint mt-6">
        Reading grade: school grade by Flesch and Kincaid, then SMOG in brackets. A wire to trip over, not a proof;
        names of medicines count as plain words.
      </p>
    </>
  )
}

function Total({ count, words, href }: { count: number; words: string; href?: string }) {
  const text = (
    <>
      <b>{count}</b> {words}
    </>
  )
  return <li>{href ? <a href={href}>{text}</a> : text}</li>
}

function OverviewRow({ row }: { row: DeskRow }) {
  const [, review, reading, warnings, rating, comments] = COLUMNS
  return (
    <tr>
      <th scope="row">
        <a href={`/editors${row.path}`}>{row.title}</a> <span className="gloss">{row.kind}</span>
      </th>
      <td data-label={review}>
        <StatusTag status={row.status} />
      </td>
      <td data-label={reading}>
        {row.fleschKincaid.toFixed(1)} <span className="gloss">({row.smog.toFixed(1)})</span>
      </td>
      <td data-label={warnings} className={row.warnings > 0 ? 'desk-call' : undefined}>
        {row.warnings}
      </td>
      <td data-label={rating}>
        {row.rating ? (
          <>
            {row.rating.mean.toFixed(1)} <span className="gloss">by {row.rating.count}</span>
          </>
        ) : (
          <span className="gloss">none</span>
        )}
      </td>
      <td data-label={comments} className={row.open > 0 ? 'desk-call' : undefined}>
        {row.open}
      </td>
    </tr>
  )
}
