import type { ReactNode } from 'react'
import { PeoplePicture, type PeopleCounts } from './people-picture.tsx'

/** A row of the frequency bands, or the same with words turned to the page. */
export type BandWords = { [Key in 'number' | 'rest' | 'caption']: string } & { picture: PeopleCounts | null }

interface BandHeadingProps {
  id?: string | undefined
  band: BandWords
  /** Smaller, with its picture beside it. */
  compact?: boolean
  /** What belongs to the heading itself, such as a list of medicines. */
  children?: ReactNode
}

/** A band's number as a heading, with its picture in the margin; a band without a number has no picture. */
export function BandHeading({ id, band, compact, children }: BandHeadingProps) {
  return (
    <div className={compact ? 'spread band-head compact' : 'spread band-head'}>
      <div>
        <h3 id={id}>
          <span className="n">{band.number}</span> {band.rest}
        </h3>
      </div>
      {band.picture && <PeoplePicture counts={band.picture} caption={band.caption} quiet={compact ?? false} />}
      {children && <div>{children}</div>}
    </div>
  )
}
