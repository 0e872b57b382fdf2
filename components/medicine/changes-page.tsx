import { capitalised } from '../../lib/derive/a-to-z.ts'
import { formatDay } from '../../lib/derive/review-status.ts'
import type { Organisation } from '../../lib/model/library.ts'
import type { Monograph } from '../../lib/model/monograph.ts'
import type { Change } from '../../lib/model/review.ts'
import { leafletPath, medicinePath, medicinesPath } from '../../lib/paths.ts'
import { SiteFrame } from '../layout/site-frame.tsx'
import { Spread } from '../layout/spread.tsx'
import { TitleBlock } from '../layout/title-block.tsx'
import { DraftNotice } from './page-review.tsx'

const KINDS = { clinical: 'Change in the facts', wording: 'Change in the wording only' } as const satisfies Record<
  Change['kind'],
  string
>

/** The public history of a medicine's page, newest first: for whoever holds an older leaflet. */
export function ChangesPage({ medicine, site }: { medicine: Monograph; site: Organisation }) {
  const { slug, review, version } = medicine
  const name = capitalised(medicine.name)
  const crumbs = {
    links: [
      { href: '/', label: 'Home' },
      { href: medicinesPath, label: 'Medicines A to Z' },
      { href: medicinePath(slug), label: name },
    ],
    here: 'Changes',
  }
  return (
    <SiteFrame site={site} current={medicinesPath} crumbs={crumbs}>
      <article className="page">
        <TitleBlock
          title={`${name}: what has changed`}
          lead={`If you hold a printed leaflet about ${medicine.name}, look here for what is newer than your sheet. Its foot names its version.`}
          plain
        >
          {review.status === 'draft' && <DraftNotice />}
        </TitleBlock>
        <Spread id="changes" heading="Newest first">
          <changes-since data-version={version}>
            <p>
              The version now is <b>{version}</b>.
            </p>
            <p className="hint" role="status" />
            <ol className="changes">
              {review.changes.map(({ on, kind, what }) => (
                <li key={on + what} data-on={on}>
                  <b>
                    <time dateTime={on}>{formatDay(on)}</time>
                  </b>{' '}
                  {KINDS[kind]}: {what}
                </li>
              ))}
            </ol>
          </changes-since>
          <p>
            <a href={medicinePath(slug)}>The page about {medicine.name}</a>
          </p>
          <p>
            <a href={leafletPath(slug)}>A new leaflet to print</a>
          </p>
        </Spread>
      </article>
    </SiteFrame>
  )
}
