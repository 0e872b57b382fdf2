import './styles/frame.css'
import './styles/reading.css'
import './styles/browse.css'
import type { Metadata } from 'next'
import { SearchForm } from '../components/browse/search-form.tsx'
import { SiteFrame } from '../components/layout/site-frame.tsx'
import { SkipLink } from '../components/layout/skip-link.tsx'
import { TitleBlock } from '../components/layout/title-block.tsx'
import { getSite } from '../lib/library.ts'
import { medicinesPath, sideEffectsPath } from '../lib/site.ts'

export const metadata: Metadata = { title: 'Page not found', icons: { icon: '/favicon.svg' }, robots: { index: false } }

export default function NotFound() {
  const site = getSite()
  return (
    <html lang="en-GB">
      <body>
        <SkipLink />
        <SiteFrame site={site} searchField={false}>
          <div className="page">
            <TitleBlock
              title="Page not found"
              lead="Check the address, or search for a medicine or a side effect."
              plain
            >
              <SearchForm />
              <p className="mt-6">
                You can also look through <a href={medicinesPath}>Medicines A to Z</a> or{' '}
                <a href={sideEffectsPath}>all side effects</a>.
              </p>
              <p className="mt-4">
                If you feel unwell on treatment, call your hospital's 24-hour advice line. In an emergency call 999.
              </p>
            </TitleBlock>
          </div>
        </SiteFrame>
        <script src="/generated/elements.js" defer />
      </body>
    </html>
  )
}
