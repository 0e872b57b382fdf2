import type { Organisation, PlainPage as Page } from '../../lib/model/library.ts'
import { SiteFrame } from '../layout/site-frame.tsx'
import { Spread } from '../layout/spread.tsx'
import { TitleBlock } from '../layout/title-block.tsx'
import { Prose } from '../ui/prose.tsx'
import { StructuredData } from '../ui/structured-data.tsx'

interface PlainPageProps {
  page: Page
  site: Organisation
  structuredData: string
  /** Offers to forget what this device keeps: on the page that says what that is. */
  forgets?: boolean
}

/** A page about the site itself, from content/pages/. */
export function PlainPage({ page, site, structuredData, forgets }: PlainPageProps) {
  return (
    <SiteFrame site={site} crumbs={{ links: [{ href: '/', label: 'Home' }], here: page.title }}>
      <article className="page">
        <TitleBlock title={page.title} lead={page.summary} plain>
          {page.content.html && (
            <div className="mt-6">
              <Prose html={page.content.html} />
            </div>
          )}
        </TitleBlock>
        {page.parts.map((part) => (
          <Spread key={part.id} id={part.id} heading={part.heading} as="block">
            <Prose html={part.content.html} />
          </Spread>
        ))}
        {forgets && (
          <Spread id="forget" heading="Forget everything on this device" as="block">
            <forget-device>
              <p>To forget all that this site keeps on this device, clear the data of this site in your browser.</p>
            </forget-device>
          </Spread>
        )}
      </article>
      <StructuredData json={structuredData} />
    </SiteFrame>
  )
}
