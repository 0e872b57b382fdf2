import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deriveRatingsChart } from '../../../lib/derive/desk/monthly-ratings.ts'

describe("the chart of a page's ratings", () => {
  const chart = deriveRatingsChart(
    [
      { month: '2025-11', count: 9, total: 9 },
      { month: '2025-12', count: 2, total: 10 },
      { month: '2026-09', count: 1, total: 1 },
      { month: '2026-10', count: 4, total: 12 },
    ],
    '2026-11-23',
  )

  test('shows the last twelve months and no older one', () =>
    expect(chart.rows).toEqual([
      { month: 'October 2026', count: 4, mean: '3.0' },
      { month: 'September 2026', count: 1, mean: '1.0' },
      { month: 'December 2025', count: 2, mean: '5.0' },
    ]))

  test('says the whole in a sentence', () => {
    expect(chart.summary).toBe('In the last twelve months 7 people rated this page, with a mean of 3.3 out of 5.')
    expect(deriveRatingsChart([{ month: '2026-11', count: 1, total: 4 }], '2026-11-23').summary).toContain('one person')
    expect(deriveRatingsChart([], '2026-11-23')).toMatchObject({
      rows: [],
      points: [],
      path: '',
      summary: 'Nobody rated this page in the last twelve months.',
    })
  })

  test('puts the best mean on the top line and the worst on the bottom line', () => {
    const [five, three, one] = chart.levels
    expect(chart.points.map(({ y }) => y)).toEqual([five!.y, one!.y, three!.y])
  })

  test('joins months that follow each other, and no others', () =>
    expect(chart.path.match(/[ML]/g)).toEqual(['M', 'M', 'L']))

  test('names every third month, the last one among them, across the turn of the year', () => {
    expect(chart.labels.map(({ text }) => text)).toEqual(['Feb', 'May', 'Aug', 'Nov'])
    expect(deriveRatingsChart([], '2026-01-31').labels.map(({ text }) => text)).toEqual(['Apr', 'Jul', 'Oct', 'Jan'])
  })

  test('has room for the words at its edges: three letters are some 36 wide', () => {
    for (const { x } of chart.labels) expect(x >= 18 && x + 18 <= chart.width).toBe(true)
  })

  test('draws nothing outside itself, whatever the ratings', () => {
    const months = fc.uniqueArray(
      fc.record({
        month: fc.integer({ min: 1, max: 12 }).map((month) => `2026-${String(month).padStart(2, '0')}`),
        count: fc.integer({ min: 1, max: 100_000 }),
        mean: fc.double({ min: 1, max: 5, noNaN: true }),
      }),
      { selector: ({ month }) => month },
    )
    fc.assert(
      fc.property(months, (list) => {
        const { width, height, points, bars } = deriveRatingsChart(
          list.map(({ month, count, mean }) => ({ month, count, total: count * mean })),
          '2026-12-31',
        )
        expect(points.length).toBe(list.length)
        for (const { x, y } of points) expect(x > 5 && x < width - 5 && y >= 5 && y < height).toBe(true)
        for (const bar of bars)
          expect(bar.x >= 0 && bar.x + bar.width <= width && bar.y > 0 && bar.y + bar.height < height).toBe(true)
      }),
    )
  })
})
