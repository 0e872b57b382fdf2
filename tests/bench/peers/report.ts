import { KINDS } from '../first-view.ts'
import { formatFigure, formatTable } from '../table.ts'
import { ratioOf } from './cost.ts'
import type { Measured } from './measure.ts'

/** What each site costs to build, with the plain Next.js app as 1. Cheapest medicine first. */
export function buildTable(all: readonly Measured[], plain: string): string {
  const base = all.find(({ name }) => name === plain)
  const sorted = [...all].sort((a, b) => a.processor.each - b.processor.each)
  return formatTable(
    ['build', 'seconds', 'start', 'each, ms', 'ratio', 'processor s', 'start', 'each, ms', 'ratio'],
    sorted.map(({ name, clock, processor }) => [
      name,
      ...[
        { cost: clock, other: base?.clock },
        { cost: processor, other: base?.processor },
      ].flatMap(({ cost, other }) => [
        formatFigure(cost.total),
        formatFigure(cost.start),
        formatFigure(cost.each * 1000),
        ratioOf(cost.each, other?.each),
      ]),
    ]),
  )
}

/** What a first view of a page weighs in kB, with our site as 1. Lightest first. */
export function viewTable(all: readonly Measured[], own: string, page: 'middle' | 'longest'): string {
  const base = all.find(({ name }) => name === own)
  const sorted = [...all].sort((a, b) => a[page].bytes - b[page].bytes)
  return formatTable(
    [
      `first view, ${page === 'middle' ? 'page in the middle' : 'longest page'}`,
      'kB',
      'ratio',
      'requests',
      ...KINDS.map((kind) => `${kind}, kB`),
    ],
    sorted.map(({ name, [page]: view }) => [
      name,
      formatFigure(view.bytes / 1000),
      ratioOf(view.bytes, base?.[page].bytes),
      formatFigure(view.requests),
      ...KINDS.map((kind) => formatFigure(view.byKind[kind] / 1000)),
    ]),
  )
}

/** What a slow phone shows of the page in the middle, with our site as 1. Soonest first. */
export function phoneTable(all: readonly Measured[], own: string): string {
  const base = all.find(({ name }) => name === own)
  const sorted = [...all].sort((a, b) => a.phone.largestPaintMs - b.phone.largestPaintMs)
  return formatTable(
    ['slow phone', 'largest paint, ms', 'ratio', 'layout shift', 'blocking, ms'],
    sorted.map(({ name, phone }) => [
      name,
      formatFigure(phone.largestPaintMs),
      ratioOf(phone.largestPaintMs, base?.phone.largestPaintMs),
      formatFigure(phone.layoutShift),
      formatFigure(phone.blockingMs),
    ]),
  )
}
