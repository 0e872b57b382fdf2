import { describe, expect, test } from 'vitest'
import { deriveComment } from '../../../lib/derive/desk/desk-comments.ts'
import { deriveOverview, type OverviewChoice } from '../../../lib/derive/desk/desk-overview.ts'
import type { PageReport } from '../../../lib/model/page-report.ts'

const report = (path: string, changes: Partial<PageReport> = {}): PageReport => ({
  path,
  kind: 'medicine',
  title: path.split('/').at(-1)!,
  version: 'v2',
  review: { status: 'draft', written: '2026-03-01', checkedOn: null, nextCheck: null, checkedBy: [] },
  scores: { words: 100, fleschKincaid: 5, smog: 8, longest: { sentence: 'One.', words: 1 } },
  warnings: [],
  sections: [{ id: 'get-help', label: 'When to call' }],
  ...changes,
})
const checked = (nextCheck: string) => ({
  status: 'checked' as const,
  written: '2026-01-01',
  checkedOn: '2026-02-03',
  nextCheck,
  checkedBy: ['A Person'],
})
const reports = [
  report('/medicines/a', { scores: { words: 1, fleschKincaid: 9, smog: 9, longest: { sentence: '', words: 0 } } }),
  report('/side-effects/b', {
    kind: 'side-effect',
    review: checked('2027-11-01'),
    warnings: [
      { line: 1, text: 'Too long.' },
      { line: 2, text: 'Too hard.' },
    ],
  }),
  report('/treatments/c', { kind: 'treatment', review: checked('2026-12-24') }),
  report('/medicines/d', { review: checked('2026-11-22') }),
]
const feedback = {
  months: [
    { page: '/side-effects/b', month: '2026-10', count: 2, total: 10 },
    { page: '/side-effects/b', month: '2026-11', count: 1, total: 1 },
    { page: '/treatments/c', month: '2026-11', count: 1, total: 2 },
  ],
  open: new Map([
    ['/treatments/c', 3],
    ['/medicines/gone', 1],
  ]),
}
const overview = (choice: Partial<OverviewChoice> = {}) =>
  deriveOverview(reports, feedback, { kind: 'all', show: 'all', order: 'name', ...choice }, '2026-11-23', 60)
const names = (choice: Partial<OverviewChoice>) => overview(choice).rows.map(({ title }) => title)

describe('the overview of pages', () => {
  test('counts what needs an editor, comments on pages that are gone too', () =>
    expect(overview().totals).toEqual({ pages: 4, drafts: 1, due: 2, warnings: 2, comments: 4 }))

  test('says in words where each page stands', () => {
    expect(overview().rows.map(({ status }) => [status.text, status.detail])).toEqual([
      ['Draft', 'Written 1 March 2026'],
      ['Checked', 'Checked 3 February 2026; next check by 1 November 2027'],
      ['Due in 31 days', 'Checked 3 February 2026; next check by 24 December 2026'],
      ['Overdue by 1 day', 'Checked 3 February 2026; next check was due by 22 November 2026'],
    ])
  })

  test('gives the mean of all ratings of a page, not the mean of its months', () => {
    expect(overview().rows.map(({ rating }) => rating)).toEqual([
      null,
      { count: 3, mean: 11 / 3 },
      { count: 1, mean: 2 },
      null,
    ])
  })

  test('shows the pages that were asked for', () => {
    expect(names({ kind: 'medicine' })).toEqual(['a', 'd'])
    expect(names({ show: 'comments' })).toEqual(['c'])
    expect(names({ show: 'warnings' })).toEqual(['b'])
    expect(names({ show: 'due' })).toEqual(['c', 'd'])
    expect(names({ show: 'drafts' })).toEqual(['a'])
  })

  test('puts them in the order that was asked for, unrated pages last', () => {
    expect(names({ order: 'comments' })).toEqual(['c', 'a', 'b', 'd'])
    expect(names({ order: 'rating' })).toEqual(['c', 'b', 'a', 'd'])
    expect(names({ order: 'reading' })).toEqual(['a', 'b', 'c', 'd'])
  })
})

describe('a comment', () => {
  const comment = {
    id: '1',
    page: '/medicines/a',
    rating: 2,
    comment: 'Words',
    section: 'get-help',
    version: 'v1',
    receivedAt: '2026-11-20T23:59:00.000Z',
    dealtWithAt: null,
  }

  test('names its page and section, and says when the page has changed since', () => {
    expect(deriveComment(comment, reports[0])).toMatchObject({
      title: 'a',
      section: { label: 'When to call', href: '/medicines/a#get-help' },
      received: '20 November 2026',
      older: true,
      dealtWith: null,
    })
    expect(
      deriveComment({ ...comment, version: 'v2', dealtWithAt: '2026-11-23T00:00:00.000Z' }, reports[0]),
    ).toMatchObject({ older: false, dealtWith: '23 November 2026' })
  })

  test('is still shown when its section or its page is gone', () => {
    expect(deriveComment({ ...comment, section: 'old-part' }, reports[0]).section?.label).toBe('old-part')
    expect(deriveComment({ ...comment, section: null }, undefined)).toMatchObject({
      title: '/medicines/a',
      known: false,
      section: null,
      older: false,
    })
  })
})
