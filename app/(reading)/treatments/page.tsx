import '../../styles/reading.css'
import '../../styles/browse.css'
import type { Metadata } from 'next'
import { IndexRows } from '../../../components/browse/index-rows.tsx'
import { SiteFrame } from '../../../components/layout/site-frame.tsx'
import { Spread } from '../../../components/layout/spread.tsx'
import { TitleBlock } from '../../../components/layout/title-block.tsx'
import { StructuredData } from '../../../components/ui/structured-data.tsx'
import { byName } from '../../../lib/derive/library-index.ts'
import { getIndex } from '../../../lib/library.ts'
import { formatStructuredData, webPage } from '../../../lib/publish/structured-data.ts'
import { cancerPath, treatmentPath, treatmentsPath, typePath } from '../../../lib/site.ts'

export const metadata: Metadata = { title: 'Treatments', alternates: { canonical: treatmentsPath } }

export default function Page() {
  const { library } = getIndex()
  const groups = [
    {
      id: 'treatments',
      heading: 'Medicines given together',
      rows: byName(library.treatments).map(({ slug, name, summary }) => ({
        name,
        href: treatmentPath(slug),
        gloss: summary,
      })),
    },
    {
      id: 'types',
      heading: 'Types of medicine',
      rows: library.types.map(({ id, name, what }) => ({ name, href: typePath(id), gloss: what })),
    },
    {
      id: 'cancers',
      heading: 'Cancers',
      rows: byName(library.cancers).map(({ id, name, what }) => ({ name, href: cancerPath(id), gloss: what })),
    },
  ].filter(({ rows }) => rows.length > 0)
  return (
    <SiteFrame
      site={library.site}
      current={treatmentsPath}
      crumbs={{ links: [{ href: '/', label: 'Home' }], here: 'Treatments' }}
    >
      <div className="page">
        <TitleBlock
          title="Treatments"
          lead="Medicines that are often given together, and medicines by type and by cancer."
        />
        {groups.map(({ id, heading, rows }) => (
          <Spread key={id} id={id} heading={heading} as="block">
            <IndexRows rows={rows} />
          </Spread>
        ))}
      </div>
      <StructuredData
        json={formatStructuredData(
          webPage('CollectionPage', null, [{ name: 'Treatments', path: treatmentsPath }], library.site),
        )}
      />
    </SiteFrame>
  )
}
