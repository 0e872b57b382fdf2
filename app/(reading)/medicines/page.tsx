import '../../styles/reading.css'
import '../../styles/browse.css'
import type { Metadata } from 'next'
import { letterAnchor } from '../../../components/browse/letter-anchor.ts'
import { LetterGroup } from '../../../components/browse/letter-group.tsx'
import { LetterNav } from '../../../components/browse/letter-nav.tsx'
import { SiteFrame } from '../../../components/layout/site-frame.tsx'
import { TitleBlock } from '../../../components/layout/title-block.tsx'
import { StructuredData } from '../../../components/ui/structured-data.tsx'
import { deriveAtoZ } from '../../../lib/derive/a-to-z.ts'
import { getIndex } from '../../../lib/library.ts'
import { formatStructuredData, webPage } from '../../../lib/publish/structured-data.ts'
import { medicinesPath } from '../../../lib/site.ts'

export const metadata: Metadata = { title: 'Medicines A to Z', alternates: { canonical: medicinesPath } }

export default function Page() {
  const { library } = getIndex()
  const letters = deriveAtoZ(library.medicines)
  const filled = letters.filter(({ entries }) => entries.length > 0)
  return (
    <SiteFrame
      site={library.site}
      current={medicinesPath}
      crumbs={{ links: [{ href: '/', label: 'Home' }], here: 'Medicines A to Z' }}
    >
      <div className="page">
        <TitleBlock
          title="Medicines A to Z"
          kind={`${library.medicines.length} medicines`}
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
      <StructuredData
        json={formatStructuredData(
          webPage('CollectionPage', null, [{ name: 'Medicines A to Z', path: medicinesPath }], library.site),
        )}
      />
    </SiteFrame>
  )
}
