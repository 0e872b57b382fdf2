import type { AtoZLetter } from '../../lib/derive/a-to-z.ts'
import type { Organisation } from '../../lib/model/library.ts'
import { medicinesPath } from '../../lib/paths.ts'
import { SiteFrame } from '../layout/site-frame.tsx'
import { TitleBlock } from '../layout/title-block.tsx'
import { StructuredData } from '../ui/structured-data.tsx'
import { letterAnchor } from './letter-anchor.ts'
import { LetterGroup } from './letter-group.tsx'
import { LetterNav } from './letter-nav.tsx'

interface MedicinesPageProps {
  /** How many medicines there are; each stands under its own name and its other names. */
  count: number
  letters: readonly AtoZLetter[]
  site: Organisation
  structuredData: string
}

/** Medicines A to Z. */
export function MedicinesPage({ count, letters, site, structuredData }: MedicinesPageProps) {
  const filled = letters.filter(({ entries }) => entries.length > 0)
  return (
    <SiteFrame
      site={site}
      current={medicinesPath}
      crumbs={{ links: [{ href: '/', label: 'Home' }], here: 'Medicines A to Z' }}
    >
      <div className="page">
        <TitleBlock
          title="Medicines A to Z"
          kind={`${count} medicines`}
          lead="Look up a medicine by its own name, its brand name, or the letters your team uses."
        >
          <LetterNav
            letters={letters.map(({ letter, entries }) =>
              entries.length > 0 ? { letter, href: `#${letterAnchor(letter)}` } : { letter },
            )}
            things="medicines"
          />
        </TitleBlock>
        {filled.map(({ letter, entries }) => (
          <LetterGroup
            key={letter}
            letter={letter}
            rows={entries.map(({ name, href, summary, see }) =>
              see ? { name, see: { words: 'see', name: see, href } } : { name, href, gloss: summary ?? '' },
            )}
          />
        ))}
      </div>
      <StructuredData json={structuredData} />
    </SiteFrame>
  )
}
