import { escapeText } from '../model/escape-text.ts'
import { type Markup } from './html-page.ts'

/** One dot of the chart. */
export interface ScoredPage {
  title: string
  /** School grade, such as 5.3. */
  grade: number
}

const DOT = 5
const STEP = 12
const PER_GRADE = 6
const LEFT = 20
const FOOT = 34
const GRADES = 12

/**
 * A static picture of how hard each page is to read: one dot a page, at its school grade, piled up where pages are alike.
 * @param limit the grade that a page should not be over: a line
 */
export function scoreChart(pages: readonly ScoredPage[], limit: number): Markup {
  const piles = Map.groupBy(pages, ({ grade }) => Math.round(Math.min(Math.max(grade, 0), GRADES) * PER_GRADE))
  const tallest = Math.max(1, ...[...piles.values()].map((pile) => pile.length))
  const width = LEFT * 2 + GRADES * PER_GRADE * STEP
  const height = tallest * STEP + FOOT + 24
  const floor = height - FOOT
  const x = (bin: number) => LEFT + bin * STEP
  const dots = [...piles].flatMap(([bin, pile]) =>
    pile.map(
      ({ title, grade }, index) =>
        `<circle cx="${x(bin)}" cy="${floor - DOT - 2 - index * STEP}" r="${DOT}"${grade > limit ? ' class="over"' : ''}><title>${escapeText(title)}: ${grade.toFixed(1)}</title></circle>`,
    ),
  )
  const marks = Array.from(
    { length: GRADES / 2 + 1 },
    (_, index) => `<text x="${x(index * 2 * PER_GRADE)}" y="${floor + 22}" text-anchor="middle">${index * 2}</text>`,
  )
  const over = pages.filter(({ grade }) => grade > limit).length
  return `<figure>
<svg class="chart" role="img" aria-labelledby="chart-title" viewBox="0 0 ${width} ${height}">
<title id="chart-title">School grade of ${pages.length} pages: ${over === 0 ? 'none' : over} over grade ${limit}. The table below has each number.</title>
<line x1="${LEFT - 10}" x2="${width - LEFT + 10}" y1="${floor}" y2="${floor}"/>
<line class="limit" x1="${x(limit * PER_GRADE) + STEP / 2}" x2="${x(limit * PER_GRADE) + STEP / 2}" y1="8" y2="${floor}"/>
<text x="${x(limit * PER_GRADE) + STEP}" y="20">over grade ${limit}</text>
${[...dots, ...marks].join('\n')}
</svg>
<figcaption>One dot is one page. Grade 6 is what most people of 11 or 12 can read. ${over === 0 ? `No page is over grade ${limit}.` : `${over === 1 ? '1 page is' : `${over} pages are`} over grade ${limit}, drawn as a ring.`}</figcaption>
</figure>`
}
