import type { Organisation } from '../../lib/model/library.ts'
import { treatmentsPath } from '../../lib/paths.ts'
import { SiteFrame } from '../layout/site-frame.tsx'
import { Spread } from '../layout/spread.tsx'
import { TitleBlock } from '../layout/title-block.tsx'
import { StructuredData } from '../ui/structured-data.tsx'
import { type IndexRow, IndexRows } from './index-rows.tsx'

interface TreatmentsPageProps {
  groups: readonly { id: string; heading: string; rows: readonly IndexRow[] }[]
  site: Organisation
  structuredData: string
}

/** Treatments, and the groups of medicines. */
export function TreatmentsPage({ groups, site, structuredData }: TreatmentsPageProps) {
  return (
    <SiteFrame
      site={site}
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
      <StructuredData json={structuredData} />
    </SiteFrame>
  )
}
