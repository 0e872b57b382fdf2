import { dotsPath } from './people-dots.ts'

/** How many of 100 dots are drawn in which way; the rest are points. */
export interface PeopleCounts {
  /** At least this many people. */
  solid: number
  /** It could be this many more. */
  outlined: number
  /** Fewer than this many: dashed. */
  fewer: number
}

interface PeoplePictureProps {
  counts: PeopleCounts
  /** Says in words what the dots show; the drawing itself is hidden from assistive technology. */
  caption: string
  /** Without its caption, where one above has said it. */
  quiet?: boolean
}

/** A band drawn as 100 people; needs PeoplePatterns once on the page. */
export function PeoplePicture({ counts, caption, quiet }: PeoplePictureProps) {
  const known = counts.solid + counts.outlined + counts.fewer
  const parts = [
    { dot: 'solid', from: 0, to: counts.solid },
    { dot: 'open', from: counts.solid, to: counts.solid + counts.outlined },
    { dot: 'dashed', from: known - counts.fewer, to: known },
    { dot: 'point', from: known, to: 100 },
  ]
  const half = (side: 0 | 1) =>
    parts.map(({ dot, from, to }) => {
      const d = dotsPath(side, from, to)
      return d && <path key={dot} fill={`url(#dot-${dot})`} d={d} />
    })

  return (
    <figure className="people in-margin">
      <svg viewBox="0 0 206 50" aria-hidden="true">
        {half(0)}
        <g transform="translate(106)">{half(1)}</g>
      </svg>
      {!quiet && <figcaption>{caption}</figcaption>}
    </figure>
  )
}

/** The four kinds of dot that every people picture on the page is filled with. */
export function PeoplePatterns() {
  const tile = { width: 10, height: 10, patternUnits: 'userSpaceOnUse' } as const
  const ring = { cx: 5, cy: 5, r: 3.2, fill: 'none', stroke: 'currentColor' }
  return (
    <svg className="dots vh" aria-hidden="true">
      <pattern id="dot-solid" {...tile}>
        <circle cx="5" cy="5" r="3.7" fill="currentColor" />
      </pattern>
      <pattern id="dot-open" {...tile}>
        <circle {...ring} />
      </pattern>
      <pattern id="dot-dashed" {...tile}>
        <circle {...ring} strokeDasharray="1.6 1.35" />
      </pattern>
      <pattern id="dot-point" {...tile}>
        <circle cx="5" cy="5" r="1.05" fill="currentColor" />
      </pattern>
    </svg>
  )
}
