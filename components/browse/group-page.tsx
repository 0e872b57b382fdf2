import type { GroupView } from '../../lib/derive/pages/group-view.ts'
import type { Organisation } from '../../lib/model/library.ts'
import { medicinesPath } from '../../lib/paths.ts'
import { SiteFrame } from '../layout/site-frame.tsx'
import { Spread } from '../layout/spread.tsx'
import { TitleBlock } from '../layout/title-block.tsx'
import { IndexRows } from './index-rows.tsx'

/** A cancer or a type of medicine: one sentence, then its medicines and treatments. */
export function GroupPage({ kind, group, site }: { kind: string; group: GroupView; site: Organisation }) {
  return (
    <SiteFrame
      site={site}
      current={medicinesPath}
      crumbs={{
        links: [
          { href: '/', label: 'Home' },
          { href: medicinesPath, label: 'Medicines A to Z' },
        ],
        here: group.name,
      }}
    >
      <div className="page">
        <TitleBlock title={group.name} kind={kind} lead={group.what} plain />
        {group.lists.map(({ id, heading, rows }) => (
          <Spread key={id} id={id} heading={heading} as="block">
            <IndexRows rows={rows} />
          </Spread>
        ))}
        {group.lists.length === 0 && (
          <Spread id="medicines" heading="Medicines">
            <p>
              We have no medicines here yet. See the <a href={medicinesPath}>A to Z</a>.
            </p>
          </Spread>
        )}
      </div>
    </SiteFrame>
  )
}
